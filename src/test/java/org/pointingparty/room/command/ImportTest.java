package org.pointingparty.room.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.deck.Decks;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.ticket.Backlog;
import org.pointingparty.room.ticket.Ticket;
import org.pointingparty.room.ticket.TicketDraft;

class ImportTest {

    private static final TicketDraft SEARCH = new TicketDraft("PP-1", "Search", "Fast");
    private static final TicketDraft EXPORT = new TicketDraft("PP-2", "Export", "");
    private static final TicketDraft KEYLESS = new TicketDraft("Tidy up", "");

    private final Rooms empty = Rooms.emptyRoom(Decks.DEFAULT, 0).and(2).voters();

    private static List<TicketDraft> drafts(Rooms rooms) {
        return rooms.room().backlog().tickets().stream().map(Ticket::draft).toList();
    }

    @Test
    void newTicketsComeInTheirOrderAtTheEnd() {
        Rooms rooms = empty.did(1, new Add("First", "")).did(2, new Import(List.of(SEARCH, KEYLESS, EXPORT)));
        assertEquals(List.of(new TicketDraft("First", ""), SEARCH, KEYLESS, EXPORT), drafts(rooms));
        assertEquals(List.of(1, 2, 3, 4), rooms.room().backlog().tickets().stream().map(t -> t.id().number()).toList());
    }

    @Test
    void aTicketWithTheSameKeyIsBroughtUpToDateAndKeepsItsEstimate() {
        Rooms before = empty.did(1, new Import(List.of(SEARCH, EXPORT))).started().voted("5", "5").did(1, new Next(""));
        TicketDraft newer = new TicketDraft("PP-1", "Search quickly", "Faster");
        Rooms after = before.did(1, new Import(List.of(newer)));
        assertEquals(List.of(newer, EXPORT), drafts(after));
        assertEquals("5", after.room().backlog().tickets().get(0).estimate());
    }

    @Test
    void aTicketThatIsBeingVotedOnMayChangeAndItsVotesStay() {
        Rooms before = empty.did(1, new Import(List.of(SEARCH))).started().voted(1, "5");
        Rooms after = before.did(2, new Import(List.of(new TicketDraft("PP-1", "Find", ""))));
        assertEquals("Find", after.room().ticket().orElseThrow().title());
        assertEquals(before.room().open(), after.room().open());
    }

    @Test
    void whatAnImportSaysNothingOfStaysAsItIs() {
        TicketDraft full = new TicketDraft("PP-1", "Search", "Words", "https://jira.example/PP-1");
        Rooms before = empty.did(1, new Import(List.of(full)));
        assertEquals(Optional.of(Reason.IMPORT_NOTHING_NEW),
                before.refusal(1, new Import(List.of(new TicketDraft("PP-1", "Search", "")))));
        Rooms after = before.did(1, new Import(List.of(new TicketDraft("PP-1", "Find", "", "https://jira.example/1"))));
        assertEquals(List.of(new TicketDraft("PP-1", "Find", "Words", "https://jira.example/1")), drafts(after));
    }

    @Test
    void whatIsThereWordForWordIsNotDoubled() {
        Rooms before = empty.did(1, new Import(List.of(SEARCH, KEYLESS, KEYLESS)));
        assertEquals(3, drafts(before).size());
        assertEquals(Optional.of(Reason.IMPORT_NOTHING_NEW),
                before.refusal(1, new Import(List.of(SEARCH, KEYLESS, KEYLESS))));
        Rooms after = before.did(1, new Import(List.of(KEYLESS, KEYLESS, KEYLESS, SEARCH)));
        assertEquals(List.of(SEARCH, KEYLESS, KEYLESS, KEYLESS), drafts(after));
    }

    @Test
    void aRoomTakesAThousandTicketsAndNoMore() {
        List<TicketDraft> many = IntStream.range(0, Backlog.LARGEST).mapToObj(n -> new TicketDraft("K-" + n, "T", ""))
                .toList();
        Rooms full = empty.did(1, new Import(many));
        assertEquals(Backlog.LARGEST, drafts(full).size());
        assertEquals(Optional.of(Reason.BACKLOG_FULL), full.refusal(1, new Import(List.of(KEYLESS))));
        assertTrue(full.decide(1, new Import(List.of(new TicketDraft("K-7", "Changed", "")))).rejection().isEmpty());
        List<TicketDraft> tooMany = Collections.nCopies(Backlog.LARGEST + 1, KEYLESS);
        assertEquals(Optional.of(Reason.BACKLOG_FULL), empty.refusal(1, new Import(tooMany)));
    }

    @Test
    void whatCannotBeATicketIsRefused() {
        assertEquals(Optional.of(Reason.TITLE_EMPTY),
                empty.refusal(1, new Import(List.of(SEARCH, new TicketDraft("", "d")))));
        assertEquals(Optional.of(Reason.KEY_TOO_LONG),
                empty.refusal(1, new Import(List.of(new TicketDraft("k".repeat(61), "T", "")))));
        assertEquals(Optional.of(Reason.NOT_IN_ROOM), empty.refusal(7, new Import(List.of(SEARCH))));
    }
}
