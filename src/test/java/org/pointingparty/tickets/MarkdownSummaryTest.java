package org.pointingparty.tickets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.command.Next;
import org.pointingparty.room.command.Revote;

class MarkdownSummaryTest {

    private static final Map<String, String> WORDS = Map.of("export.key", "Key", "summary.ticket", "Ticket",
            "summary.estimate", "Estimate", "export.rounds", "Rounds", "summary.skipped", "skipped", "summary.open",
            "open");

    @Test
    void theMeetingIsATableWithALineATicket() {
        Rooms rooms = Rooms.emptyRoom().joined("Ana").joined("Ben").started().voted("3", "8").did(1, new Revote())
                .voted("5", "5").did(1, new Next(""));
        assertEquals("""
                # Sprint 12

                | Key | Ticket | Estimate | Rounds |
                | --- | --- | --- | --- |
                |  | Ticket 1 | **5** | Ana 3, Ben 8 → Ana 5, Ben 5 |
                |  | Ticket 2 | open |  |
                |  | Ticket 3 | open |  |
                """, new MarkdownSummary(WORDS::get).of(MinutesTest.meeting(rooms)));
    }

    @Test
    void whatPeopleTypeIsNoMarkupAndStaysOnItsLine() {
        Meeting.Ticket ticket = new Meeting.Ticket(1, "A_1", "*a* | <b>\n# [x](javascript:1) `c` \\| ![i](j)",
                null, "https://jira.example/A_1?a=b|c", "?", false, List.of());
        String text = new MarkdownSummary(WORDS::get).of(new Meeting("_R_", List.of(), List.of(ticket), List.of()));
        assertEquals("| [A\\_1](<https://jira.example/A_1?a=b%7Cc>) | \\*a\\* \\| \\<b\\> \\# \\[x\\](javascript:1) "
                + "\\`c\\` \\\\\\| \\!\\[i\\](j) | **?** |  |",
                text.lines().skip(4).findFirst().orElseThrow());
        assertEquals("# \\_R\\_", text.lines().findFirst().orElseThrow());
    }
}
