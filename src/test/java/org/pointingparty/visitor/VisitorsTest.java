package org.pointingparty.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.people.VisitorId;

class VisitorsTest {

    private static final Visitor ANA = new Visitor(new VisitorId("ana"), "Ana");
    private static final byte[] OLD = new byte[32];
    private static final byte[] NEW = new byte[32];

    static {
        NEW[0] = 1;
    }

    private static Optional<Visitor> known(VisitorKeys keys, byte[] signedWith) {
        String cookie = "other=1; pointing-party=" + new VisitorToken(signedWith).write(ANA);
        return new Visitors(keys).of(List.of(cookie));
    }

    @Test
    void aVisitorIsKnownByAnyKeyThereIs() {
        assertEquals(Optional.of(ANA), known(() -> List.of(NEW, OLD), OLD));
        assertEquals(Optional.of(ANA), known(() -> List.of(NEW, OLD), NEW));
    }

    @Test
    void aVisitorOfAKeyThatIsGoneIsAStranger() {
        assertEquals(Optional.empty(), known(() -> List.of(NEW), OLD));
    }
}
