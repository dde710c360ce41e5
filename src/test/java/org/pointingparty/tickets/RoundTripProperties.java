package org.pointingparty.tickets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pointingparty.room.RoomArbitraries;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.deck.Decks;
import org.pointingparty.room.event.UpkeepEvent.RoomCreated;
import org.pointingparty.room.ticket.TicketDraft;

/** What is taken home can be brought back, whatever it says; and on the way it is no formula. */
class RoundTripProperties {

    private static final String[] PIECES = {"=1+1", "+49", "-", "@SUM(A1)", "\t", "\r", "\n", "\r\n", "'", "''=", "\"",
            ",",
        ";", "\t=", "😀", "é", "e\u0301", "ß", "|", " | ", "<b>", "&amp;", "sep=;", "\uFF1D", "Title", "\u00A0", "x",
        " "};

    @Provide
    Arbitrary<List<TicketDraft>> backlogs() {
        Arbitrary<String> texts = Arbitraries.oneOf(RoomArbitraries.texts(),
                Arbitraries.of(PIECES).list().ofMaxSize(6).map(pieces -> String.join("", pieces)));
        Arbitrary<String> keys = Arbitraries.oneOf(Arbitraries.just(""), Arbitraries.of("PP-1", "=2", "'7"), texts);
        Arbitrary<String> links = Arbitraries.of("", "https://jira.example.com/browse/PP-1", "HTTP://a?b=\",;'=1&c");
        return Combinators.combine(keys, texts, texts, links).as(TicketDraft::new).list().ofMaxSize(8)
                .map(RoundTripProperties::possible);
    }

    /** What a room can hold: no ticket that is none, and no key twice. */
    private static List<TicketDraft> possible(List<TicketDraft> drafts) {
        Set<String> keys = new HashSet<>();
        return drafts.stream()
                .filter(draft -> draft.objection().isEmpty() && (draft.key().isEmpty() || keys.add(draft.key())))
                .toList();
    }

    @Property
    void ticketsComeBackFromTheirSheetAsTheyWere(@ForAll("backlogs") List<TicketDraft> tickets) {
        assertEquals(tickets, read(CsvSheet.of(tickets)));
    }

    @Property
    void ticketsComeBackFromAnExportWithAllItsRounds(@ForAll("backlogs") List<TicketDraft> tickets) {
        Rooms rooms = new Rooms(Rooms.emptyRoom().room(), Set.of(), List.of(List.of(
                new RoomCreated("Room", Decks.DEFAULT, tickets))));
        Rooms opened = new Rooms(rooms.replayed(), Set.of(), rooms.changes()).and(3).voters();
        Rooms played = tickets.isEmpty() ? opened : opened.started().voted("5", "8", "?");
        assertEquals(tickets, read(CsvSheet.of(MinutesTest.meeting(played))));
        assertEquals(tickets, read(CsvSheet.of(MinutesTest.meeting(played).withoutNames())));
    }

    private static List<TicketDraft> read(String sheet) {
        Reading reading = TicketReader.read(sheet.getBytes(StandardCharsets.UTF_8), TicketFormat.CSV);
        assertEquals(List.of(), reading.wrong());
        assertEquals(reading.drafts(), TicketReader.read(sheet, null).drafts(), "and nobody needs to say what it is");
        return reading.drafts();
    }

    @Property
    void noCellBeginsAFormula(@ForAll("backlogs") List<TicketDraft> tickets) {
        List<String> cells = new ArrayList<>();
        for (CsvRecord row : CsvReader.builder().ofCsvRecord(CsvSheet.of(tickets).substring(1))) {
            cells.addAll(row.getFields());
        }
        assertEquals(4 * (tickets.size() + 1), cells.size());
        cells.forEach(cell -> assertFalse(!cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0, cell));
    }

    @Property
    void aCellIsReadAsItWasWritten(@ForAll String text, @ForAll("prefixes") String prefix) {
        for (String cell : List.of(text, prefix + text)) {
            assertEquals(cell, SafeCell.read(SafeCell.write(cell)));
        }
    }

    @Provide
    Arbitrary<String> prefixes() {
        return Arbitraries.of("'", "=", "@").list().ofMaxSize(4).map(marks -> String.join("", marks));
    }

    @Property(tries = 50)
    void anyNumberOfTicketsComesBack(@ForAll("sizes") int size) {
        List<TicketDraft> many = IntStream.range(0, size)
                .mapToObj(n -> new TicketDraft("K-" + n, "Title " + n, "d\n" + n)).toList();
        assertEquals(many, TicketReader.read(CsvSheet.of(many), null).drafts());
    }

    @Provide
    Arbitrary<Integer> sizes() {
        return Arbitraries.of(0, 1, 2, 999, 1_000);
    }
}
