package org.pointingparty.room.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;

class TicketDraftTest {

    @Test
    void everyLineIsATicketWithATitleAndPerhapsADescription() {
        assertEquals(
                List.of(new TicketDraft("Sign in", "With the company account"), new TicketDraft("Search", "")),
                TicketDraft.lines("Sign in | With the company account\nSearch"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\n\nB", "A\r\n\r\nB\r\n", "\n \t\n A \n\u00A0\n\u200B\nB\n\n", "A\rB"})
    void blankLinesAreIgnoredAndAnyLineEndWillDo(String text) {
        assertEquals(List.of(new TicketDraft("A", ""), new TicketDraft("B", "")), TicketDraft.lines(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \r\n\t"})
    void nothingButBlanksIsNoTicket(String text) {
        assertEquals(List.of(), TicketDraft.lines(text));
    }

    @Test
    void onlyTheFirstBarBetweenBlanksSeparates() {
        assertEquals(List.of(new TicketDraft("A", "B | C")), TicketDraft.lines("A | B | C"));
        assertEquals(List.of(new TicketDraft("a|b", "")), TicketDraft.lines("a|b"));
        assertEquals(List.of(new TicketDraft("x || y", "")), TicketDraft.lines("x || y"));
    }

    @Test
    void anEmptyDescriptionBehindTheBarIsNone() {
        assertEquals(List.of(new TicketDraft("A", "")), TicketDraft.lines("A |   "));
    }

    @Test
    void aDescriptionWithoutATitleIsRefused() {
        assertEquals(List.of(Optional.of(Reason.TITLE_EMPTY)), reasons(" | only a description"));
    }

    @Test
    void textsOutsideTheirBoundsAreRefusedWithTheirReason() {
        assertEquals(
                List.of(Optional.empty(), Optional.of(Reason.TITLE_TOO_LONG), Optional.of(Reason.TITLE_UNREADABLE),
                        Optional.of(Reason.DESCRIPTION_TOO_LONG), Optional.of(Reason.DESCRIPTION_UNREADABLE)),
                reasons(String.join("\n", "t".repeat(200) + " | " + "d".repeat(2_000), "t".repeat(201), "A\u202EB",
                        "A | " + "d".repeat(2_001), "A | \u0000x")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://jira.example.com/browse/PP-1", "http://tracker", "HTTPS://a/b?c=d#e",
            "http://[::1]:8080/x", ""})
    void aLinkLeadsToTheWeb(String link) {
        assertEquals(Optional.empty(), reason(link));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "javascript:alert(1)", "data:text/html,x", "ftp://a", "//a", "a", "https://", "https:///a", "https://a b",
        "https://\u202Ea", "mailto:a@b", "file:///a", " javascript:https://a", "https:\\\\a"})
    void aLinkToElsewhereIsRefused(String link) {
        assertEquals(Optional.of(Reason.LINK_UNREADABLE), reason(link));
    }

    @Test
    void aLinkHasItsBound() {
        assertEquals(Optional.empty(), reason("https://a/" + "b".repeat(490)));
        assertEquals(Optional.of(Reason.LINK_TOO_LONG), reason("https://a/" + "b".repeat(491)));
    }

    private static Optional<Reason> reason(String link) {
        return new TicketDraft("", "Title", "", link).objection().map(Rejection::reason);
    }

    @Test
    void missingTextsCountAsEmpty() {
        assertEquals(new TicketDraft("", ""), new TicketDraft(null, null));
    }

    private static List<Optional<Reason>> reasons(String text) {
        return TicketDraft.lines(text).stream().map(draft -> draft.objection().map(Rejection::reason)).toList();
    }
}
