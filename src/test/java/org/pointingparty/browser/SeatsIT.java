package org.pointingparty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who sits where in a room, under which name, and what the others see of their coming and going. */
@ExtendWith(Browsers.class)
final class SeatsIT {

    private static final int MORE_THAN_THE_GRACE_MS = 30_000;

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
    void aRefreshInMidRoundKeepsSeatAndVote() {
        ana.presses("start").sees("#hand input").plays("8");
        ana.refreshes().isLive();
        assertEquals("1", ana.participant());
        ana.sees("#hand input[value='8']:checked");
        ben.sees("#vote-1[data-voted=true]").sees("#progress", "1/2").picks("8");

        ana.sees("#tally[data-cards='8']");
    }

    @Test
    void twoTabsAreOneParticipantWithOneCard() {
        ana.presses("start").sees("#hand input").plays("8");
        ana.opensAnotherTab(link).isLive().sees("#hand input[value='8']:checked");
        assertEquals("1", ana.participant());
        ana.plays("13").closesTab().sees("#hand input[value='13']:checked");

        assertThat(ben.page().locator("#participants > li")).hasCount(2);
        ben.sees("#progress", "1/2");
    }

    @Test
    void onlyClosingTheLastTabMakesSomebodyAway(Guests guests) {
        Person eve = guests.person().follows(link).isCalled("Eve").isLive();
        ana.opensAnotherTab(link).isLive().closesTab();
        eve.page().close();
        seesAway(ben, "3");
        ben.sees("#seat-1[data-away=false]");
        ana.page().close();
        seesAway(ben, "1");

        ben.sees("#seat-1", "away").sees("#seat-2[data-away=false]");
    }

    private static void seesAway(Person person, String participant) {
        assertThat(person.page().locator("#seat-" + participant + "[data-away=true]"))
                .isVisible(new IsVisibleOptions().setTimeout(MORE_THAN_THE_GRACE_MS));
    }

    @Test
    void aNewNameAndANewRoleAreSeenByTheOthers() {
        ana.page().locator("#rename-name").fill("Anna");
        ana.presses("rename").sees("#seat-1 .name", "Anna");
        ben.sees("#seat-1 .name", "Anna");
        ana.page().locator("#role-spectator").click();
        ben.sees("#seat-1[data-role=spectator]", "watching").presses("start").sees("#progress", "0/1");
        ana.sees("#hand", "You are watching.").seesNo("#hand input:enabled");
        ana.page().locator("#role-voter").click();

        ben.sees("#seat-1[data-role=voter]").sees("#progress", "0/2");
    }

    @Test
    void whoLeavesOrLogsOutHasNoSeat(Guests guests) {
        Person eve = guests.person().follows(link).isCalled("Eve").isLive();
        ben.sees("#seat-3", "Eve");
        ana.presses("leave");
        ben.seesNo("#seat-1");
        eve.page().locator("form[action$=logout] button").click();
        eve.sees("form[action$=visitor]");

        ben.seesNo("#seat-3").sees("#seat-2", "Ben");
    }

    @Test
    void aSecondAnaGetsANumber(Guests guests) {
        Person other = guests.person().follows(link).isCalled("Ana").isLive();

        other.sees("#seat-3 .name", "Ana (2)").sees("#seat-1 .name", "Ana");
        ben.sees("#seat-3 .name", "Ana (2)");
    }

    @Test
    void aNameThatCannotBeIsExplainedBesideItsField(Guests guests) {
        Person eve = guests.person().expectsComplaint("Failed to load resource.* 4\\d\\d").opensHome();
        eve.isCalled("   ").sees("#name-error", "at least one visible character");
        assertThat(eve.page().locator("#name")).hasValue("   ");
        eve.isCalled("x".repeat(41)).sees("#name-error", "at most 40 characters");
        assertThat(eve.page().locator("#name")).hasValue("x".repeat(41));
        assertThat(eve.page().locator("#name[aria-invalid=true][aria-describedby~=name-error]")).isFocused();
        eve.isCalled("x".repeat(40)).sees("form[action$=rooms]").sees(".who", "x".repeat(40));
    }
}
