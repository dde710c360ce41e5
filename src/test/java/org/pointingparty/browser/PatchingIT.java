package org.pointingparty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a frame does to the page, and what it leaves as it is. */
final class PatchingIT extends LiveScript {

    @Test
    void aFragmentReplacesTheElementWithItsId() {
        socket.sends("<i id='vote-2' data-voted='true'>✓</i><b id='progress'>1/2</b>");

        assertThat(the("#vote-2")).hasText("✓");
        assertThat(the("#vote-2")).hasAttribute("data-voted", "true");
        assertThat(the("#progress")).hasText("1/2");
        assertThat(the("html")).hasAttribute("data-version", "v1");
    }

    @Test
    void anElementOfAnotherKindReplacesTheOldOne() {
        socket.sends("<div id='ticket'>Done.</div>");

        assertThat(the("div#ticket")).hasText("Done.");
        assertThat(the("section#ticket")).hasCount(0);
    }

    @Test
    void whatIsNotOnThePageIsLeftAlone() {
        socket.sends("<i id='vote-9'>✓</i><template to='nowhere' op='append'><li id='x'></li></template>"
                + "<template to='progress' op='explode'></template>");
        settle();

        assertThat(the("#vote-9, #x")).hasCount(0);
    }

    @Test
    void appendAddsAtTheEndOnceAndThenReplaces() {
        socket.sends("<template to='participants' op='append'><li id='seat-3'>Cid</li></template>");
        socket.sends("<template to='participants' op='append'><li id='seat-3'>Cid (2)</li></template>");

        assertThat(the("#participants > li")).hasText(new String[] {"Ana", "Ben", "Cid (2)"});
    }

    @Test
    void innerReplacesTheChildren() {
        socket.sends("<template to='participants' op='inner'><li id='seat-2'>Ben</li><li id='seat-4'>Dora</li>"
                + "</template>");

        assertThat(the("#participants > li")).hasText(new String[] {"Ben", "Dora"});
    }

    @Test
    void removeRemoves() {
        socket.sends("<template to='seat-2' op='remove'></template>");

        assertThat(the("#participants > li")).hasText(new String[] {"Ana"});
    }

    @Test
    void aListInAnotherOrderIsShownInThatOrder() {
        socket.sends("<ul id='participants'><li id='seat-3'>Cid</li><li id='seat-2'>Ben</li><li id='seat-1'>Ana</li>"
                + "</ul>");

        assertThat(the("#participants > li")).hasText(new String[] {"Cid", "Ben", "Ana"});
    }

    @Test
    void noScriptInAFrameRuns() {
        ana.expectsComplaint("inline event handler|Policy violated: script-src-attr|404");
        String script = "<script src='../assets/js/proof.js'></script><script>window.ran = 1</script>";
        String handler = "<img src='../nothing' onerror='window.ran = 1'>";
        socket.sends("<section id='ticket'>" + script + handler + "</section>");
        socket.sends("<template to='backlog' op='append'><li id='ticket-2'>" + script + "</li></template>");
        settle();

        assertThat(the("#ticket-2")).hasCount(1);
        assertThat(the("script:not([type=module])")).hasCount(0);
        assertEquals(true, eval("window.ran === undefined"));
    }

    @Test
    void focusCaretAndWhatWasTypedStayWhereTheyWere() {
        the("[name=name]").fill("Anabel");
        the("[name=name]").evaluate("input => input.setSelectionRange(2, 4)");
        socket.sends("<section id='me' data-role='spectator'><p>You only watch.</p>"
                + "<form data-command='rename'><input name='name' value='Anna'><button>Rename</button></form>"
                + "</section>");
        assertThat(the("#me")).hasAttribute("data-role", "spectator");

        assertThat(the("[name=name]")).isFocused();
        assertThat(the("[name=name]")).hasValue("Anabel");
        assertEquals("2-4", the("[name=name]").evaluate("input => `${input.selectionStart}-${input.selectionEnd}`"));
    }

    @Test
    void aFieldNobodyTypedInShowsTheNewValue() {
        the("[name=name]").fill("Anabel");
        the("[name=name]").fill("Ana");
        socket.sends("<section id='me'><form data-command='rename'><input name='name' value='Anna'></form></section>");

        assertThat(the("[name=name]")).hasValue("Anna");
    }

    @Test
    void openDetailsStayOpen() {
        the("#ticket-1 summary").click();
        socket.sends("<li id='ticket-1' data-estimate='5'><details><summary>First ticket</summary><p>5</p></details>"
                + "</li>");
        assertThat(the("#ticket-1 p")).hasText("5");

        assertThat(the("#ticket-1 details")).hasAttribute("open", "");
    }

    @Test
    void otherDetailsInThatPlaceAreClosed() {
        the("#ticket-1 summary").click();
        socket.sends("<li id='ticket-1'><details><summary>Another card…</summary></details></li>");
        assertThat(the("#ticket-1 summary")).hasText("Another card…");

        assertThat(the("#ticket-1 details[open]")).hasCount(0);
    }

    @Test
    void aButtonNeverTurnsIntoAnotherOne() {
        mark("[data-command=reveal]");
        mark("[data-command=next] button");
        socket.sends("<section id='controls'><form data-command='revote'><button>Vote again</button></form>"
                + "<form data-command='next'><button name='estimate' value='5'>Take 5</button></form></section>");
        assertThat(the("#controls button")).hasText(new String[] {"Vote again", "Take 5"});

        assertFalse(isMarked("[data-command=revote]"));
        assertFalse(isMarked("[data-command=next] button"));
    }

    @Test
    void theFocusOfAButtonThatGoesFallsToItsRegion() {
        the("[data-command=reveal] button").focus();
        socket.sends("<section id='controls' tabindex='-1'><button>Vote again</button></section>");
        assertThat(the("#controls")).isFocused();
        page.keyboard().press("Tab");

        assertThat(the("#controls button")).isFocused();
    }

    @Test
    void aLiveRegionStaysTheSameNodeAndHearsTheSameWordsAgain() {
        mark("#notice");
        eval("""
                window.spoken = 0;
                new MutationObserver(() => window.spoken++)
                    .observe(document.querySelector('#notice'), {childList: true});
                """);
        socket.sends(refusal(1));
        settle();
        socket.sends(refusal(2));
        settle();

        assertTrue(isMarked("#notice"));
        assertThat(the("#notice")).hasText("No.");
        assertThat(the("#notice")).hasAttribute("data-ref", "2");
        assertEquals(2, eval("window.spoken"));
    }

    @Test
    void whatAScrolledListShowsStaysInPlace() {
        String rows = rows(200);
        socket.sends("<ol id='backlog'>" + rows + "</ol>");
        the("#ticket-150").evaluate("row => row.scrollIntoView()");
        int before = (Integer) eval("scrollY");
        socket.sends("<ol id='backlog' data-open='7'>" + rows + "</ol>");
        assertThat(the("#backlog")).hasAttribute("data-open", "7");

        assertTrue(before > 0, "the page has scrolled");
        assertEquals(before, eval("scrollY"));
    }

    @Test
    void theTitleSaysThatTimeIsUpUntilTheRoundGoesOn() {
        socket.sends("<section id='timer'><p class='over'>Time is up.</p></section>");
        assertThat(page).hasTitle("Time is up. · A room · Pointing Party");
        settle();
        assertThat(page).hasTitle("Time is up. · A room · Pointing Party");
        socket.sends("<div id='headline'><h1>Another name</h1></div>");
        assertThat(page).hasTitle("Time is up. · Another name · Pointing Party");
        socket.sends("<section id='timer'></section>");
        assertThat(page).hasTitle("Another name · Pointing Party");
    }

    @Test
    void aRoomThatWasRenamedKeepsItsNewNameWhileTimePasses() {
        page.clock().install();
        socket.sends("<section id='timer'><b data-due='300000' data-now='0' data-minutes='true'>5:00</b></section>");
        assertThat(the("#timer b")).hasText("5:00");
        socket.sends("<div id='headline'><h1>Another name</h1></div>");
        assertThat(page).hasTitle("Another name · Pointing Party");
        page.clock().runFor(90_000);
        assertThat(the("#timer b")).hasText(Pattern.compile("3:\\d\\d"));
        assertThat(page).hasTitle("Another name · Pointing Party");
    }

    private static String rows(int count) {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            rows.append("<li id='ticket-").append(i).append("'>Ticket</li>");
        }
        return rows.toString();
    }
}
