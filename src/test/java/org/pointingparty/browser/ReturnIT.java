package org.pointingparty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ana goes away for a moment while Ben goes on; when she is back her screen is right and her seat is the same. */
@ExtendWith(Browsers.class)
final class ReturnIT {

    private static final int MOST_REQUESTS = 8;

    /** The page, the icon of its tab and the socket, of which a page does not know by itself. */
    private static final int OTHERS = 3;

    private Person ana;
    private Person ben;
    private String link;

    @BeforeEach
    void anaAndBenAreInARoom(Guests guests) {
        ana = guests.person().opensHome().isCalled("Ana");
        link = ana.createsRoom("Team Otter");
        ana.isLive();
        ben = guests.person().follows(link).isCalled("Ben").isLive();
        ana.sees("#seat-2", "Ben");
    }

    @Test
    void offlineIsSaidAndNothingCanBePressedUntilItIsOver() {
        ana.expectsComplaint("WebSocket connection|ERR_INTERNET_DISCONNECTED");
        ana.presses("start").sees("#hand input[name=card]:enabled");
        ana.context().setOffline(true);
        ana.isDown();
        assertThat(ana.page().locator("#connection .down")).isVisible();
        assertThat(ana.page().locator("#connection .down")).containsText("reconnecting");
        ana.seesNo("#hand input[name=card]:enabled");
        ben.plays("8").page().locator("#rename-name").fill("Benno");
        ben.presses("rename").sees("#seat-2", "Benno");
        ana.context().setOffline(false);

        ana.isLive().sees("#vote-2[data-voted=true]").sees("#seat-2", "Benno").sees("#hand input[name=card]:enabled");
        Screens.converge(ana, ben);
        ana.picks("8");
        ben.sees("#tally[data-cards='8']");
    }

    @Test
    void whoComesBackWithTheBackButtonSeesTheRoomAsItIs() {
        ana.page().navigate(ProductServer.url());
        ana.sees("form[action$=rooms]");
        ben.presses("start").plays("8");
        ana.page().goBack();

        ana.isLive().sees("#vote-2[data-voted=true]").picks("8").sees("#tally[data-cards='8']");
        Screens.converge(ana, ben);
    }

    @Test
    void aRoomIsFewRequestsAndOfItsScriptsAndStylesNoneIsLoadedTwice() {
        List<?> first = loaded("true");
        assertTrue(first.size() + OTHERS <= MOST_REQUESTS, () -> first.size() + ": " + first);
        assertTrue(first.stream().anyMatch(path -> path.toString().endsWith(".css"))
                && first.stream().anyMatch(path -> path.toString().endsWith(".js")), first::toString);
        assertTrue(loaded("entry.transferSize > 0").stream().anyMatch(path -> path.toString().endsWith(".js")),
                "need a first visit that loads for this test to mean anything");
        ana.follows(link).isLive();

        assertEquals(first, loaded("true"));
        assertEquals(List.of(), loaded("entry.transferSize > 0"));
    }

    /** The paths of what belongs to the page that Ana sees, if it fulfils a condition, in order. */
    private List<?> loaded(String condition) {
        return (List<?>) ana.page().evaluate("performance.getEntriesByType('resource').filter(entry => " + condition
                + ").map(entry => new URL(entry.name).pathname).sort()");
    }

    @Test
    void whoGoesBackAndForthKeepsSeatAndVote() {
        ana.presses("start").plays("5");
        ana.page().navigate(ProductServer.url());
        ana.page().goBack();
        ana.isLive().sees("#hand input[value='5']:checked");
        ana.page().goForward();
        ana.sees("form[action$=rooms]");
        ana.page().goBack();

        ana.isLive().sees("#hand input[value='5']:checked");
        ben.sees("#progress", "1/2").sees("#seat-1[data-away=false]");
        assertThat(ben.page().locator("#participants > li")).hasCount(2);
    }

    @Test
    void twoTabsComeBackTogether() {
        ana.expectsComplaint("WebSocket connection|ERR_INTERNET_DISCONNECTED");
        ana.presses("start").sees("#hand input[name=card]:enabled").opensAnotherTab(link).isLive();
        ana.context().setOffline(true);
        ana.isDown();
        ben.plays("8");
        ana.context().setOffline(false);
        ana.isLive().sees("#vote-2[data-voted=true]").picks("8").closesTab();

        ana.isLive().sees("#tally[data-cards='8']").sees("#vote-1", "8");
        Screens.converge(ana, ben);
    }
}
