package org.pointingparty.page.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pointingparty.live.LiveRoom;
import org.pointingparty.live.TrialRooms;
import org.pointingparty.page.Exchange;
import org.pointingparty.page.Reply;
import org.pointingparty.page.Status;
import org.pointingparty.page.TrialExchange;
import org.pointingparty.room.command.Admit;
import org.pointingparty.room.command.Decline;
import org.pointingparty.room.command.Remove;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.visitor.Visitor;

/** The page at which somebody waits who was removed. */
class DoorTest {

    private final TrialRooms trial = new TrialRooms();
    private final LiveRoom room = trial.room(1);
    private ParticipantId ana;

    @BeforeEach
    void benIsRemoved() {
        ana = trial.seat(room, "visitor 0");
        trial.seat(room, "Ben");
        trial.seat(room, "Cleo");
        assertEquals(Optional.empty(), room.submit(new Remove("2"), ana));
    }

    private static Exchange by(String visitor) {
        Exchange nobody = TrialExchange.of(Map.of());
        return new Exchange(nobody.request(), nobody.response(),
                Optional.of(new Visitor(new VisitorId(visitor), visitor)), nobody.language(), nobody.messages());
    }

    private void assertShown(boolean asking, boolean declined) {
        String id = room.state().room().id().value();
        assertEquals(new Reply.Page("door", new DoorPage(id, "A room", asking, declined), Status.FORBIDDEN),
                Door.show(room, by("Ben")));
    }

    @Test
    void theyAskOnceAndAreLetInOrNot() {
        assertShown(false, false);
        Reply back = Reply.Redirect.to(room.state().room().id());
        assertEquals(back, Door.knock(room, by("Ben")));
        assertShown(true, false);
        assertEquals(back, Door.knock(room, by("Ben")), "a second click changes nothing");
        assertEquals(Optional.empty(), room.submit(new Decline("2"), ana));
        assertEquals(back, Door.knock(room, by("Ben")));
        assertShown(false, true);
        assertEquals(Optional.empty(), room.submit(new Admit("2"), ana));
        assertTrue(trial.seat(room, "Ben") != null);
    }

    @Test
    void aKnockOfSomebodyElseChangesNothing() {
        long version = room.state().room().version();
        Door.knock(room, by("Cleo"));
        Door.knock(room, by("Dora"));
        Door.knock(room, TrialExchange.of(Map.of()));
        assertEquals(version, room.state().room().version());
    }

    @Test
    void anOutageIsTold() {
        trial.outage();
        Reply.Page told = (Reply.Page) Door.knock(room, by("Ben"));
        assertEquals(503, told.status().code());
    }
}
