package org.pointingparty.room.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pointingparty.room.RoomArbitraries;
import org.pointingparty.room.ticket.TicketDraft;

/**
 * What holds for every text, whoever typed it.
 *
 * <ul>
 *   <li>Trimming is total, and trimming twice is trimming once.
 *   <li>A text without an objection is within its bounds and has no NUL and no character that turns the direction.
 *   <li>Reading tickets is total; every ticket read has one line.
 *   <li>A ticket written as a line and read again is the same ticket.
 * </ul>
 */
class TextProperties {

    @Provide
    Arbitrary<String> texts() {
        return RoomArbitraries.texts();
    }

    @Property
    void trimmingTwiceIsTrimmingOnce(@ForAll("texts") String text) {
        for (TextRule rule : TextRule.values()) {
            assertEquals(rule.trim(text), rule.trim(rule.trim(text)));
        }
    }

    @Property
    void aTextWithoutObjectionIsWithinItsBoundsAndReadable(@ForAll("texts") String text) {
        for (TextRule rule : TextRule.values()) {
            String trimmed = rule.trim(text);
            if (rule.objection(trimmed).isEmpty()) {
                assertTrue(trimmed.codePoints().noneMatch(point -> point == 0 || point >= 0x202A && point <= 0x202E));
                assertTrue(trimmed.codePointCount(0, trimmed.length()) <= 2_000);
            }
        }
    }

    @Property
    void readingTicketsIsTotalAndEachIsOneLine(@ForAll("texts") String text, @ForAll("texts") String other) {
        for (TicketDraft draft : TicketDraft.lines(text + "\n" + other + "\r\n" + text + " | " + other)) {
            assertTrue((draft.title() + draft.description()).lines().count() <= 1);
        }
    }

    @Property
    void aTicketWrittenAsALineIsReadBack(@ForAll("texts") String title, @ForAll("texts") String description) {
        TicketDraft draft = new TicketDraft(title, description);
        Assume.that(draft.objection().isEmpty());
        Assume.that(!(draft.title() + " ").contains(" | ") && draft.description().lines().count() <= 1);
        assertEquals(List.of(draft), TicketDraft.lines(draft.title() + " | " + draft.description()));
    }
}
