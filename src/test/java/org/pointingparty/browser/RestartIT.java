package org.pointingparty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsAttachedOptions;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The server goes away in mid-round and comes back; two pages that were open find everything as it was. */
@ExtendWith(Browsers.class)
final class RestartIT {

    private static final int A_START_AND_THE_LONGEST_WAIT_MS = 90_000;
    private static final String PRESSABLE =
            "form[data-command]:not([data-command=leave]) :is(button, select, input[type=radio]):enabled";

    private static ProductServer server;

    private Person ana;
    private Person ben;
    private String link;

    @BeforeAll
    static void startServer() throws IOException {
        server = ProductServer.with(Map.of());
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @BeforeEach
    void anaHasVotedAndBenHasNot(Guests guests) {
        ana = guests.person().follows(server.home()).isCalled("Ana");
        link = ana.createsRoom("Team Otter");
        ana.isLive();
        ben = guests.person().follows(link).isCalled("Ben").isLive();
        ana.sees("#seat-2", "Ben").presses("start").plays("8");
        ben.sees("#vote-1[data-voted=true]");
        for (Person person : List.of(ana, ben)) {
            person.page().evaluate("window.sameAsBefore = true");
            person.expectsComplaint("WebSocket connection|net::ERR_(CONNECTION|EMPTY|INCOMPLETE)");
        }
    }

    @Test
    void aServerThatIsStoppedIsWaitedForAndNothingIsMissing() throws IOException {
        server.stop();
        bothWait();
        server.restart();
        everythingIsAsItWas();
    }

    @Test
    void aServerThatIsKilledIsWaitedForAndNothingIsMissing() throws IOException, InterruptedException {
        server.kill();
        bothWait();
        server.restart();
        everythingIsAsItWas();
    }

    private void bothWait() {
        for (Person person : List.of(ana, ben)) {
            person.isDown().seesNo(PRESSABLE);
            assertThat(person.page().locator("#connection .down")).isVisible();
            assertThat(person.page().locator("#connection .down")).containsText("reconnecting");
        }
    }

    private void everythingIsAsItWas() {
        isBack(ana);
        isBack(ben);
        assertEquals("1", ana.participant());
        assertEquals("2", ben.participant());
        ana.sees("#hand input[value='8'][checked]:checked:enabled").sees("#progress", "1/2");
        ben.seesNo("#hand input:checked").sees("#vote-1[data-voted=true]").sees("#hand input[name=card]:enabled");
        Screens.areFresh(ana, link);
        Screens.areFresh(ben, link);
        ben.picks("8").sees("#tally[data-cards='8']");
        ana.sees("#tally[data-cards='8']");
        Screens.converge(ana, ben);
    }

    /** The very page of before, not one that was loaded again. */
    private static void isBack(Person person) {
        Page page = person.page();
        assertThat(page.locator("html[data-connection=live]"))
                .isAttached(new IsAttachedOptions().setTimeout(A_START_AND_THE_LONGEST_WAIT_MS));
        assertEquals(true, page.evaluate("window.sameAsBefore === true"), "the page was loaded again");
    }
}
