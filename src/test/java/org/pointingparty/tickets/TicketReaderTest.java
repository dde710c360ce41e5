package org.pointingparty.tickets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.room.ticket.TicketDraft;

class TicketReaderTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static List<TicketDraft> read(String text) {
        Reading reading = TicketReader.read(text, null);
        assertEquals(List.of(), reading.wrong());
        assertNull(reading.refusal());
        return reading.drafts();
    }

    private static List<String> wrongs(Reading reading) {
        return reading.wrong().stream().map(wrong -> wrong.line() + " " + wrong.reason().reason().code()).toList();
    }

    private static Optional<Reason> refusal(String text, TicketFormat format) {
        return Optional.ofNullable(TicketReader.read(text, format).refusal()).map(Rejection::reason);
    }

    @Test
    void plainLinesAreTickets() {
        assertEquals(List.of(new TicketDraft("Sign in", "With one account"), new TicketDraft("Search, quickly", "")),
                read("Sign in | With one account\n\nSearch, quickly\n"));
    }

    @Test
    void whatJiraExportsIsRead() {
        assertEquals(List.of(
                new TicketDraft("SHOP-12", "Sign in, with \"one\" account", "Nobody needs\none more password, really."),
                new TicketDraft("SHOP-13", "Show the order history", "")), read(Exports.JIRA));
        assertEquals(List.of(
                new TicketDraft("LADEN-1", "Anmelden mit dem Firmenkonto", "Größe; Maße\nund mehr"),
                new TicketDraft("LADEN-2", "Bestellungen anzeigen", "")), read(Exports.JIRA_GERMAN));
    }

    @Test
    void whatJiraExportsAsXmlIsRead() {
        assertEquals(List.of(
                new TicketDraft("SHOP-12", "Sign in & out", "Nobody needs\none more password.",
                        "https://jira.example.com/browse/SHOP-12"),
                new TicketDraft("SHOP-13", "Show the order history", "")), read(Exports.JIRA_XML));
    }

    @Test
    void whatAzureDevOpsExportsIsRead() {
        assertEquals(List.of(
                new TicketDraft("4711", "Sign in", "Nobody needs\none more password.\n- SSO\n- Cookie"),
                new TicketDraft("4712", "Search is slow", "")), read(Exports.AZURE));
        assertEquals(List.of("Shop", "Search", "Search by name"),
                read(Exports.AZURE_TREE).stream().map(TicketDraft::title).toList());
    }

    @Test
    void aLinkThatLeadsNowhereIsLeftOutAndItsTicketTaken() {
        assertEquals(List.of(new TicketDraft("1", "A", ""), new TicketDraft("2", "B", "", "https://b")),
                read("Key,Title,Link\n1,A,javascript:alert(1)\n2,B, https://b \n"));
    }

    @Test
    void whatGitLabExportsIsRead() {
        assertEquals(List.of(
                new TicketDraft("17", "Sign in", "- [ ] SSO\n- [ ] Cookie",
                        "https://gitlab.example.com/shop/-/issues/17"),
                new TicketDraft("18", "=cmd", "", "https://gitlab.example.com/shop/-/issues/18")),
                read(Exports.GITLAB));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Key,Title\nA-1,Größe €", "Key;Title\r\nA-1;Größe €\r\n", "Key\tTitle\rA-1\tGröße €",
        "sep=;\nKey;Title\nA-1;Größe €", "\uFEFFkey , TITLE \nA-1,Größe €", "\"Title\",\"Key\"\n\"Größe €\", \"A-1\"",
        "\n\nKey,Title,Key\nA-1,Größe €,x,extra\n,,,\n"})
    void aTableMayBeWrittenInManyWaysAndEncodings(String text) {
        List<TicketDraft> expected = List.of(new TicketDraft("A-1", "Größe €", ""));
        assertEquals(expected, read(text));
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16,
                WINDOWS)) {
            String writable = charset == WINDOWS || charset == StandardCharsets.UTF_16
                    ? text.replace("\uFEFF", "")
                    : text;
            assertEquals(expected, TicketReader.read(writable.getBytes(charset), null).drafts(), charset.name());
        }
    }

    @Test
    void aWrongLineIsNamedWithItsReasonAndTheOthersAreFound() {
        String text = "Key,Title,Description\nA-1,Fine,\"two\nlines\"\nA-2,,no title\nA-1,Again,\n" + "k".repeat(61)
                + ",Long key,\nA-5,"
                + "t".repeat(201) + ",\nA-6,\u202Eevil,\nA-7,Fine too,\n";
        Reading reading = TicketReader.read(text, null);
        assertEquals(List.of("A-1", "A-7"), reading.drafts().stream().map(TicketDraft::key).toList());
        assertEquals(List.of("4 title-empty", "5 key-twice", "6 key-too-long", "7 title-too-long",
                "8 title-unreadable"), wrongs(reading));
        assertEquals(9, reading.found().get(1).line());
        assertEquals(5, reading.wrongs());
    }

    @Test
    void wrongPlainLinesAreNamedToo() {
        Reading reading = TicketReader.read("Fine\n\n | only a description\nFine", TicketFormat.LINES);
        assertEquals(List.of("3 title-empty"), wrongs(reading));
        assertEquals(2, reading.found().size());
    }

    @Test
    void aQuotationMarkThatIsNeverClosedLosesNothingBefore() {
        Reading reading = TicketReader.read("Key,Title\nA-1,Fine\nA-2,\"never closed\nA-3,x\n", null);
        assertEquals(List.of("Fine"), reading.drafts().stream().map(TicketDraft::title).toList());
        assertEquals(List.of("3 import-unreadable"), wrongs(reading));
    }

    @Test
    void aDescriptionThatIsTooLongIsShortenedAndSaidToBe() {
        Reading reading = TicketReader.read("Title,Description\nFine," + "d".repeat(2_001) + "\nFine,"
                + "d".repeat(2_000), null);
        assertEquals(List.of(true, false), reading.found().stream().map(Reading.Found::shortened).toList());
        assertEquals("d".repeat(1_999) + "…", reading.drafts().get(0).description());
    }

    @Test
    void aTitleOverSeveralLinesBecomesOne() {
        assertEquals(List.of(new TicketDraft("", "One and two", "")), read("Title,Status\n\"One\r\nand\ttwo\",Open"));
    }

    @Test
    void whatCannotBeReadAtAllIsRefused() {
        assertEquals(Optional.of(Reason.IMPORT_EMPTY), refusal("", null));
        assertEquals(Optional.of(Reason.IMPORT_EMPTY), refusal(" \n\u00A0\n", TicketFormat.LINES));
        assertEquals(Optional.of(Reason.IMPORT_EMPTY), refusal("Key,Title\n,,\n", null));
        assertEquals(Optional.of(Reason.IMPORT_WITHOUT_TITLES), refusal("Key,Status\nA-1,Open", TicketFormat.CSV));
        assertEquals(Optional.of(Reason.IMPORT_WITHOUT_TITLES), refusal("", TicketFormat.CSV));
        assertEquals(Optional.of(Reason.IMPORT_EMPTY), refusal("<rss/>", null));
        assertEquals(Optional.of(Reason.BACKLOG_FULL), refusal("T\n".repeat(1_001), null));
        assertEquals(1_000, read("T\n".repeat(1_000)).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><item><summary>&x;"
                + "</summary></item></rss>",
        "<!DOCTYPE rss SYSTEM \"http://127.0.0.1:1/x.dtd\"><rss><item><summary>a</summary></item></rss>",
        "<!DOCTYPE rss [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/p\"> %p;]><rss><item><summary>a</summary></item>"
                + "</rss>",
        "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><rss><item><summary>&b;&b;"
                + "</summary></item></rss>",
        "<rss><item><summary>&undeclared;</summary></item></rss>", "<rss><item>", "<?xml", "<!--"})
    void anXmlWithEntitiesOrBrokenIsRefusedInWords(String text) {
        Reading reading = TicketReader.read(text, null);
        assertEquals(List.of(), reading.found());
        assertEquals(List.of("1 import-unreadable"), wrongs(reading));
    }

    @Test
    void whatComesBeforeABreakInAnXmlIsFound() {
        String cut = Exports.JIRA_XML.substring(0, Exports.JIRA_XML.indexOf("SHOP-13"));
        Reading reading = TicketReader.read(cut, TicketFormat.XML);
        assertEquals(List.of("SHOP-12"), reading.drafts().stream().map(TicketDraft::key).toList());
        assertEquals(1, reading.wrongs());
    }

    @Test
    void aFormatGoesByItsWordOrTheNameOfAFile() {
        assertEquals(Optional.of(TicketFormat.CSV), TicketFormat.of("CSV"));
        assertEquals(Optional.of(TicketFormat.XML), TicketFormat.ofFile("SearchRequest.xml"));
        assertEquals(Optional.empty(), TicketFormat.ofFile("tickets.txt"));
        assertTrue(TicketFormat.of(null).isEmpty() && TicketFormat.ofFile(null).isEmpty()
                && TicketFormat.of("pdf").isEmpty());
    }
}
