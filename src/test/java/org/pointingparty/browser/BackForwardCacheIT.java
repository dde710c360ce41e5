package org.pointingparty.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page that the browser has kept, frozen, while its owner looked at another. */
@ExtendWith(Browsers.class)
final class BackForwardCacheIT {

    private static final String REMEMBER =
            "addEventListener('pageshow', event => { window.wasKept = event.persisted; })";

    @Test
    void aPageThatComesOutOfTheCacheIsLiveAndRight(Guests others) {
        try (Chromium chromium = Chromium.launchWithBackForwardCache()) {
            Guests guests = new Guests(chromium.browser());
            Person ana = guests.person().opensHome().isCalled("Ana");
            ana.page().addInitScript(REMEMBER);
            String link = ana.createsRoom("Team Otter");
            ana.isLive();
            Person ben = others.person().follows(link).isCalled("Ben").isLive();
            ana.sees("#seat-2", "Ben").follows(ProductServer.url());
            ben.presses("start").plays("8");
            ana.page().evaluate("history.back()");
            ana.isLive().sees("#vote-2[data-voted=true]");
            assertEquals(true, ana.page().evaluate("window.wasKept"),
                    "need a kept page for this test to mean anything");

            ana.picks("8").sees("#tally[data-cards='8']");
            Screens.converge(ana, ben);
            guests.goHome(false);
        }
    }
}
