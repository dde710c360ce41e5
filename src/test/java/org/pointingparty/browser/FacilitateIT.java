package org.pointingparty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a facilitator does, by the keyboard, and what the others see of it. */
@ExtendWith(Browsers.class)
final class FacilitateIT {

    private static final int REFRESH_MS = 30_000;

    private Person ana;
    private Person ben;
    private String link;

    private void anaAndBenAreInARoom(Guests guests) {
        ana = guests.person().opensHome().isCalled("Ana");
        link = ana.createsRoom("Team Otter");
        ana.isLive();
        ben = guests.person().follows(link).isCalled("Ben").isLive();
        ana.sees("#seat-2", "Ben").sees("#person option[value='2']");
    }

    private void anaOpensThePanel() {
        ana.page().locator("#facilitate").focus();
        ana.page().keyboard().press("Enter");
        assertThat(ana.page().locator("#policy-drive")).isVisible();
    }

    private void anaPresses(String id) {
        ana.page().locator("#" + id).focus();
        ana.page().keyboard().press("Enter");
    }

    private void anaChooses(String select, String typed) {
        Keyboard keys = ana.page().keyboard();
        ana.page().locator("#" + select).focus();
        keys.type(typed);
    }

    @Test
    void drivingIsReservedAndHandedOverByTheKeyboard(Guests guests) {
        anaAndBenAreInARoom(guests);
        ben.sees("#start").seesNo("#facilitate");
        anaOpensThePanel();
        ana.photographs("facilitating");
        anaChooses("policy-drive", "F");
        anaPresses("policy");
        ben.seesNo("#start").seesNo("#add").seesNo("[data-command=choose]")
                .sees("#controls", "A facilitator leads this party.");
        ana.sees("#start");
        anaChooses("person", "B");
        anaPresses("hand-over");

        ben.sees("#start").sees("#facilitate").sees("#seat-2 .facilitator").presses("start");
        ana.sees("#hand input").seesNo("#facilitate").seesNo("#skip");
        assertThat(ana.page().locator("#participants .facilitator")).hasCount(1);
    }

    @Test
    void whoIsNudgedSeesAndHearsIt(Guests guests) {
        anaAndBenAreInARoom(guests);
        ben.presses("start").sees("#hand input");
        anaOpensThePanel();
        anaPresses("nudge");

        ben.sees("#notice[data-code=nudge]", "The others are waiting for your card.").sees("#hand .nudged");
        ben.plays("5").seesNo("#hand .nudged");
        anaPresses("nudge");
        ana.sees("#notice[data-code=nobody-awaited]");
    }

    @Test
    void whoIsRemovedIsToldAndComesBackOnceLetIn(Guests guests) {
        anaAndBenAreInARoom(guests);
        ben.expectsComplaint("403");
        anaOpensThePanel();
        anaChooses("person", "B");
        anaPresses("removing");
        anaPresses("remove-person");

        ben.sees("main", "A facilitator has removed you from this room.");
        ana.seesNo("#seat-2").sees("#admit-2", "Let Ben back in");
        ben.follows(link).sees("main", "A facilitator has removed you from this room.");
        anaPresses("admit-2");
        ana.seesNo("#admit-2");
        ben.follows(link).isLive().sees("#seat-2", "Ben");
    }

    @Test
    void cardsRevealedByHandOnlyWaitForAHand(Guests guests) {
        anaAndBenAreInARoom(guests);
        anaOpensThePanel();
        anaChooses("policy-reveal", "only");
        anaPresses("policy");
        ben.presses("start").sees("#hand input").plays("5");
        ana.sees("#vote-2", "✓").plays("5");
        ben.sees("#progress", "2/2").seesNo("#tally[data-outcome]").presses("reveal");

        ana.sees("#tally[data-outcome=winner]");
    }

    @Test
    void aFacilitatorNeedsNoScript(Guests guests) {
        Person nora = guests.personWithoutScript().opensHome().isCalled("Nora");
        link = nora.createsRoom("Team Otter");
        ben = guests.person().follows(link).isCalled("Ben").isLive();
        assertThat(nora.page().locator("#participants"))
                .containsText("Ben", new ContainsTextOptions().setTimeout(REFRESH_MS));
        nora.page().locator("#facilitate").click();
        nora.page().locator("#person").selectOption("2");
        nora.page().locator("#spectate").click();
        ben.sees("#seat-2[data-role=spectator]");
        nora.sees("#seat-2", "watching");
    }

    @Test
    void aRoomWhoseFacilitatorIsGoneIsDrivenByThoseWhoAreThere(Guests guests) throws IOException {
        try (ProductServer server = ProductServer.with(Map.of("vacancy", "2", "grace", "1"))) {
            ana = guests.person().follows(server.home()).isCalled("Ana");
            ana.page().locator("details.more summary").click();
            ana.page().locator("select[name=drive]").selectOption("facilitators");
            link = ana.createsRoom("Team Otter");
            ana.isLive();
            ben = guests.person().follows(link).isCalled("Ben").isLive().seesNo("#start");
            ana.follows(server.home());
            ben.sees("#start").sees("#take-over").presses("start").sees("#hand input");
            ana.follows(link).isLive();
            ben.seesNo("#take-over").seesNo("#skip");
            ana.sees("#skip").sees("#facilitate");
            ana.goesHome();
            ben.goesHome();
        }
    }
}
