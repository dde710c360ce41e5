package org.pointingparty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.assertions.LocatorAssertions.IsAttachedOptions;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pointingparty.browser.RoughNetwork.Sockets;

/** Ana plays over a network that drops, delays, holds back and cuts, Ben over a good one. No vote is lost. */
@ExtendWith(Browsers.class)
final class RoughNetworkIT {

    private static final int A_WHILE_MS = 60_000;
    private static final int ROUNDS = 4;

    private RoughNetwork network;
    private Person ana;
    private Person ben;

    @BeforeEach
    void anaAndBenAreInARoom(Guests guests) throws IOException {
        network = new RoughNetwork(ProductServer.url(), 20_261_123);
        ana = guests.person().expectsComplaint("WebSocket connection|net::ERR|Failed to load resource");
        ben = guests.person().opensHome().isCalled("Ben");
        String link = ben.createsRoom("Team Otter");
        ben.isLive();
        ana.follows(network.through(link)).isCalled("Ana").isLive();
        ben.sees("#seat-2", "Ana").presses("start").sees("#hand input[name=card]:enabled");
        ana.sees("#hand input[name=card]:enabled");
    }

    @AfterEach
    void close() throws IOException {
        network.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"PASS", "REFUSED"})
    void whateverTheNetworkDoesScreensConvergeAndVotesCount(Sockets fate) {
        network.with(fate).rough(150).buffering();
        network.cut();
        String[] cards = {"5", "8", "13", "20"};
        for (int round = 0; round < ROUNDS; round++) {
            awaits(ana, "#ticket[data-ticket='" + (round + 1) + "']");
            awaits(ana, "#hand input[name=card]:enabled");
            ana.picks(cards[round]);
            awaits(ben, "#vote-2[data-voted=true]");
            ben.picks(cards[round]).sees("#tally[data-cards='" + cards[round] + "']");
            awaits(ana, "#tally[data-cards='" + cards[round] + "']");
            ben.presses("next");
        }
        assertTrue(network.cuts() > 0, "need connections that were cut for this test to mean anything");
        network.calm();
        awaits(ana, "html:not([data-connection=down])");

        Screens.converge(ana, ben);
    }

    @Test
    void aVoteThatNeverArrivedIsOfferedAgain() {
        network.swallows();
        ana.picks("5").sees("#hand input[value='5']:checked");
        ben.sees("#vote-2[data-voted=false]");
        network.calm();
        network.cut();
        awaits(ben, "#vote-2[data-voted=true]");

        ana.isLive().sees("#hand input[value='5'][checked]");
        Screens.converge(ana, ben);
    }

    @Test
    void aVoteWhoseAnswerNeverArrivedCountsOnce() {
        network.deafens();
        ana.picks("5");
        ben.sees("#vote-2[data-voted=true]").sees("#progress", "1/2");
        ana.seesNo("#hand input[value='5'][checked]");
        network.calm();
        network.cut();
        ana.isLive().sees("#hand input[value='5'][checked]");
        ben.sees("#progress", "1/2").picks("5").sees("#tally[data-cards='5']");

        Screens.converge(ana, ben);
    }

    private static void awaits(Person person, String selector) {
        assertThat(person.page().locator(selector).first()).isAttached(new IsAttachedOptions().setTimeout(A_WHILE_MS));
    }
}
