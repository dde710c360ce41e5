package org.pointingparty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** How the page names those who have not voted, without being told. */
final class WaitingIT extends LiveScript {

    private static final String OPEN = "<section id='tally'></section>";
    private static final String REVEALED = "<section id='tally' data-outcome='winner'></section>";

    private static String seat(int number, String name, String role, boolean away, boolean voted) {
        return ("<li id='seat-%d' data-role='%s' data-away='%b'><span class='name'>%s</span>"
                + "<i id='vote-%d' data-voted='%b'></i></li>").formatted(number, role, away, name, number, voted);
    }

    private static String voter(int number, String name) {
        return seat(number, name, "voter", false, false);
    }

    private void sends(String progress, String... seats) {
        socket.sends(OPEN + "<ul id='participants'>" + String.join("", seats) + "</ul><b id='progress'>" + progress
                + "</b>");
    }

    @Test
    void uptoThreeAreNamed() {
        sends("0/4", voter(1, "Ana"), voter(2, "Li"), voter(3, "Bo"), voter(4, "Zoë"));
        assertThat(the("#progress")).hasText("0/4");
        assertThat(the("#waiting")).hasText("");
        socket.sends("<i id='vote-4' data-voted='true'>✓</i><b id='progress'>1/4</b>");
        assertThat(the("#waiting")).hasText("waiting for Ana, Li and Bo");
        socket.sends("<i id='vote-3' data-voted='true'>✓</i><b id='progress'>2/4</b>");
        assertThat(the("#waiting")).hasText("waiting for Ana and Li");
        socket.sends("<i id='vote-2' data-voted='true'>✓</i><b id='progress'>3/4</b>");
        assertThat(the("#waiting")).hasText("waiting for Ana");
        socket.sends("<i id='vote-1' data-voted='true'>✓</i><b id='progress'>4/4</b>");
        assertThat(the("#waiting")).hasText("");
    }

    @Test
    void whoOnlyWatchesOrIsAwayIsNotNamed() {
        sends("1/2", voter(1, "Ana"), seat(2, "Ben", "voter", false, true), seat(3, "Cid", "spectator", false, false),
                seat(4, "Dora", "voter", true, false));
        assertThat(the("#waiting")).hasText("waiting for Ana");
    }

    @Test
    void nobodyIsNamedWhileSomebodyIsArriving() {
        sends("1/2", voter(1, "Ana"), seat(2, "Ben", "voter", false, true));
        assertThat(the("#waiting")).hasText("waiting for Ana");
        socket.sends("<template to='participants' op='append'>" + voter(3, "Cid") + "</template>");
        assertThat(the("#waiting")).hasText("");
        socket.sends("<b id='progress'>1/3</b>");
        assertThat(the("#waiting")).hasText("waiting for Ana and Cid");
    }

    @Test
    void nobodyIsNamedOnceTheCardsLieOpen() {
        sends("1/2", voter(1, "Ana"), seat(2, "Ben", "voter", false, true));
        assertThat(the("#waiting")).hasText("waiting for Ana");
        socket.sends(REVEALED);
        assertThat(the("#waiting")).hasText("");
    }

    @Test
    void aNameIsShownAsTyped() {
        sends("1/2", voter(1, "&lt;b&gt;{1} $&amp;"), seat(2, "Ben", "voter", false, true));
        assertThat(the("#waiting")).hasText("waiting for <b>{1} $&");
        assertThat(the("#waiting b")).hasCount(0);
    }
}
