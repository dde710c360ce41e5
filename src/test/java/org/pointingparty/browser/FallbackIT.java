package org.pointingparty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.pointingparty.browser.RoughNetwork.Sockets;

/** A room where the network lets no WebSocket through. Ana is behind such a network, Ben is not. */
@ExtendWith(Browsers.class)
final class FallbackIT {

    private RoughNetwork network;
    private Person ana;
    private Person ben;
    private String link;

    @BeforeEach
    void benIsInARoom(Guests guests) throws IOException {
        network = new RoughNetwork(ProductServer.url(), 1);
        ana = guests.person().expectsComplaint("WebSocket connection|Failed to load resource|net::ERR");
        ben = guests.person().opensHome().isCalled("Ben");
        link = ben.createsRoom("Team Otter");
        ben.isLive();
    }

    @AfterEach
    void close() throws IOException {
        network.close();
    }

    private void anaComesIn() {
        ana.follows(network.through(link)).isCalled("Ana").isPolling();
        ben.sees("#seat-2", "Ana");
    }

    private void bothVote(String one, String other) {
        ana.plays(one);
        ben.sees("#vote-2[data-voted=true]").picks(other);
        ana.sees("#tally[data-outcome]:not([data-outcome=''])");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "PASS")
    void whoPollsTakesPartLikeAnybodyElseAndGoesBackToTheSocket(Sockets fate) {
        network.with(fate).buffering();
        anaComesIn();
        assertThat(ana.page().locator("#connection .polling")).isVisible();
        assertThat(ana.page().locator("#connection .polling")).hasText("Connected, a little slower");
        ana.presses("start");
        ben.sees("#hand input");
        bothVote("5", "5");
        ana.sees("#tally[data-outcome=winner][data-cards='5']");
        Screens.converge(ana, ben);

        network.with(Sockets.PASS);
        ana.page().evaluate("window.dispatchEvent(new Event('online'))");
        ana.isLive().presses("next");
        ben.sees("#hand input[name=card]:enabled");
        bothVote("8", "13");
        ben.sees("#tally[data-outcome=tie][data-cards='8 13']");
        Screens.converge(ana, ben);
    }

    @Test
    void aSocketIsTriedAgainFromTimeToTime() {
        ana.page().clock().install();
        network.with(Sockets.REFUSED);
        anaComesIn();
        network.with(Sockets.PASS);
        ana.page().clock().fastForward(10_000);
        ana.isPolling();
        ana.page().clock().fastForward(40_000);

        ana.isLive();
    }

    @Test
    void aBrowserWithoutSocketsPolls() {
        ana.page().addInitScript("window.WebSocket = class { constructor() { throw new Error('Not here'); } }");
        anaComesIn();
        ana.presses("start");

        ben.sees("#hand input");
    }

    @Test
    void aRefusalIsSaidAndTypedTextsComeBack() {
        network.with(Sockets.REFUSED);
        anaComesIn();
        ana.page().locator("#rename-name").fill("A\u202Ena");
        ana.presses("rename").sees("#notice[data-code=name-unreadable]");
        ana.page().locator("#rename-name").fill("Anna");
        ana.presses("rename");

        ben.sees("#seat-2", "Anna");
    }

    @Test
    void whoLeavesInOneTabIsNotBroughtBackByAnotherThatPolls() {
        network.with(Sockets.REFUSED);
        anaComesIn();
        ana.opensAnotherTab(network.through(link)).isPolling().presses("leave");
        ben.seesNo("#seat-2");
        ana.closesTab().isDown();
        ben.page().locator("#rename-name").fill("Benno");
        ben.presses("rename").sees("#seat-1", "Benno");

        ben.seesNo("#seat-2");
    }

    @Test
    void whoClosesTheLastPollingTabIsAwayLikeAnybodyElse() {
        network.with(Sockets.REFUSED);
        anaComesIn();
        ben.sees("#seat-2[data-away=false]");
        ana.page().close();

        assertThat(ben.page().locator("#seat-2[data-away=true]")).isVisible(
                new IsVisibleOptions().setTimeout(30_000));
    }
}
