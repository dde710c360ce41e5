package org.pointingparty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the tests of the page's script share: one person in a room whose server is the test itself. */
@ExtendWith(Browsers.class)
abstract class LiveScript {

    Person ana;
    Page page;
    ScriptedSocket socket;
    StaticRoom room;

    @BeforeEach
    void enterRoom(Guests guests) throws IOException {
        room = new StaticRoom();
        ana = guests.person();
        page = ana.page();
        page.addInitScript("Math.random = () => 0");
        socket = new ScriptedSocket(page);
        ana.follows(room.url()).isLive();
        socket.greets();
    }

    @AfterEach
    void leaveRoom() {
        ana.goesHome();
        room.close();
    }

    Locator the(String selector) {
        return page.locator(selector);
    }

    Object eval(String script) {
        return page.evaluate(script);
    }

    /** Puts a mark on a node that only that very node has. */
    void mark(String selector) {
        the(selector).evaluate("node => { node.marked = true; }");
    }

    boolean isMarked(String selector) {
        return (Boolean) the(selector).evaluate("node => node.marked === true");
    }

    /** Waits until the page has taken in everything sent so far. */
    void settle() {
        socket.sends("<b id='progress'>settled</b>");
        assertThat(the("#progress")).hasText("settled");
        socket.sends("<b id='progress'>0/2</b>");
        assertThat(the("#progress")).hasText("0/2");
    }

    static String hand(String round, String played) {
        StringBuilder html =
                new StringBuilder(
                        "<section id='hand'><form data-command='vote' method='post' action='ROOM/commands/vote'>")
                .append("<input type='hidden' name='round' value='").append(round).append("'>");
        for (String card : new String[] {"1", "3", "5"}) {
            html.append("<label><input type='radio' name='card' value='").append(card).append("'")
                    .append(card.equals(played) ? " checked" : "").append(">").append(card).append("</label>");
        }
        return html.append("<button>Play card</button></form></section>").toString();
    }

    static String refusal(int... refs) {
        String all = IntStream.of(refs).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        return "<p id='notice' role='status' aria-live='polite' data-code='refused' data-ref='" + refs[refs.length - 1]
                + "' data-refs='" + all + "'>No.</p>";
    }
}
