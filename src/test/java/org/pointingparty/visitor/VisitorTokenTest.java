package org.pointingparty.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.pointingparty.room.people.VisitorId;

class VisitorTokenTest {

    private static final Visitor ANA = new Visitor(new VisitorId("kX0_-a"), "Ana 🂡 Müller");

    private final VisitorToken token = new VisitorToken(new byte[32]);

    @Example
    void whatWasWrittenIsRead() {
        assertEquals(Optional.of(ANA), token.read(token.write(ANA)));
    }

    @Property
    void anyNameFitsIntoACookie(@ForAll @IntRange(min = 1, max = 0xD7FF) int point) {
        Visitor visitor = new Visitor(ANA.id(), Character.toString(point) + "; =\"");
        String text = token.write(visitor);
        assertEquals(Optional.of(visitor), token.read(text));
        assertEquals("", text.replaceAll("[A-Za-z0-9_.-]", ""));
    }

    @Example
    void nobodyElsesKeyWrites() {
        byte[] otherKey = new byte[32];
        otherKey[31] = 1;
        assertEquals(Optional.empty(), token.read(new VisitorToken(otherKey).write(ANA)));
    }

    @Property
    void aTokenWithOneCharacterChangedIsNobodys(@ForAll @IntRange(max = 1_000) int where, @ForAll char other) {
        String text = token.write(ANA);
        int at = where % text.length();
        String forged = text.substring(0, at) + other + text.substring(at + 1);
        if (!forged.equals(text)) {
            assertEquals(Optional.empty(), token.read(forged));
        }
    }

    @Property
    void anyTextIsNobodys(@ForAll String text) {
        assertEquals(Optional.empty(), token.read(text));
    }

    @Example
    void aSignatureBelongsToOneNameAndOneVisitor() {
        String ana = token.write(ANA);
        String ben = token.write(new Visitor(new VisitorId("other"), "Ben"));
        assertFalse(ana.equals(ben));
        String swapped = ben.substring(0, ben.lastIndexOf('.')) + ana.substring(ana.lastIndexOf('.'));
        assertEquals(Optional.empty(), token.read(swapped));
        assertEquals(Optional.empty(), token.read(ana.substring(ana.indexOf('.') + 1)));
        assertEquals(Optional.empty(), token.read(ana + ".x"));
        assertEquals(Optional.empty(), token.read(ana.substring(0, ana.lastIndexOf('.') + 1)));
    }
}
