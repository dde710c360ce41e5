package org.pointingparty.tickets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pointingparty.room.RoomArbitraries;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.deck.Decks;
import org.pointingparty.room.event.UpkeepEvent.RoomCreated;
import org.pointingparty.room.ticket.TicketDraft;

/** No text that somebody typed is a formula in anybody's spreadsheet, and each is read back as it was typed. */
class FormulaProperties {

    private static final List<String> FORMULAS = List.of("x;=1+1", "x;=cmd|' /C calc'!A0;", "x\t=1", "x\n=1", "x\r\n@1",
            "x;\"=1&\"", "x;\t=1", "x\n- one\n- two", "x|+1", "x;\uFF1D1", "=1", "\"=1\";=2", "x\r-1");

    private static final String[] PIECES = {"=", "+", "-", "@", ";", "\t", "|", "\n", "\r", "\r\n", "'", "\"", ",", " ",
        "\u00A0", "\uFF1D", "x", "1"};

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(RoomArbitraries.texts(),
                Arbitraries.of(PIECES).list().ofMaxSize(12).map(pieces -> String.join("", pieces)));
    }

    @Example
    void eachOfTheseWouldBeAFormulaForSomebody() {
        for (String text : FORMULAS) {
            assertNotEquals(List.of(), Spreadsheet.formulas(written("1", text, "x")), text);
        }
    }

    @Example
    void noneOfTheseIsAFormulaInASheet() {
        FORMULAS.forEach(text -> assertEquals(List.of(), Spreadsheet.formulas(sheet(text, "x")), text));
        FORMULAS.forEach(text -> assertEquals(List.of(), Spreadsheet.formulas(sheet("x", text)), text));
    }

    @Example
    void linesAreNotTouchedThatBeginNoFormula() {
        assertEquals("one\n\ntwo; three\r\n\r\n(four)", SafeCell.write("one\n\ntwo; three\r\n\r\n(four)"));
        assertEquals("one\n'- two", SafeCell.write("one\n- two"));
    }

    @Example
    void whatAnotherProgramWroteKeepsItsQuotesWithinACell() {
        Reading reading = TicketReader.read("Title,Description\n'=1,use;'-x'\n", TicketFormat.CSV);
        assertEquals(List.of(new TicketDraft("=1", "use;'-x'")), reading.drafts());
    }

    @Property
    void noFieldIsAFormulaWhicheverSeparatorASpreadsheetSplitsAt(
            @ForAll("texts") String one, @ForAll("texts") String other) {
        assertEquals(List.of(), Spreadsheet.formulas(sheet(one, other)));
    }

    @Property(tries = 200)
    void norInAnExportWithNamesAndCards(@ForAll("texts") String title, @ForAll("texts") String description) {
        TicketDraft ticket = new TicketDraft(title, description);
        List<TicketDraft> tickets = List.of(
                ticket.objection().isEmpty() ? ticket : new TicketDraft("x;=1", ""));
        Rooms rooms = new Rooms(Rooms.emptyRoom().room(), Set.of(), List.of(List.of(
                new RoomCreated("Room", Decks.DEFAULT, tickets))));
        Rooms played = new Rooms(rooms.replayed(), Set.of(), rooms.changes())
                .joined("Ana;=1+1").joined("Bo|@x").started().voted("5", "8");
        assertEquals(List.of(), Spreadsheet.formulas(CsvSheet.of(MinutesTest.meeting(played)).substring(1)));
    }

    @Property
    void aCellIsReadAsItWasWritten(@ForAll("texts") String text) {
        assertEquals(text, SafeCell.read(SafeCell.write(text)));
    }

    /** As {@link CsvSheet} writes one, with texts that no ticket may have. */
    private static String sheet(String one, String other) {
        return written(SafeCell.write(one), SafeCell.write(other), "x", SafeCell.write(one));
    }

    private static String written(String... cells) {
        StringWriter text = new StringWriter();
        try (CsvWriter sheet = CsvWriter.builder().build(text)) {
            sheet.writeRecord(cells);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
