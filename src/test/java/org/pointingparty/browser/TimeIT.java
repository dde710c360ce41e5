package org.pointingparty.browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What happens in a round because time passes, by the keyboard. */
@ExtendWith(Browsers.class)
final class TimeIT {

    private Person ana;
    private Person ben;
    private String link;

    private void anaAndBenAreInARoomThatReveals(Guests guests, String when) {
        ana = guests.person().opensHome().isCalled("Ana");
        ana.page().locator("details.more summary").click();
        ana.page().locator("select[name=reveal]").selectOption(when);
        link = ana.createsRoom("Team Otter");
        ana.isLive();
        ben = guests.person().follows(link).isCalled("Ben").isLive();
        ana.sees("#seat-2", "Ben").presses("start");
        ben.sees("#hand input");
    }

    private static void press(Person person, String id) {
        person.page().locator("#" + id).focus();
        person.page().keyboard().press("Enter");
    }

    @Test
    void theCardsAreRevealedAfterACountdownUnlessSomebodyCallsItOff(Guests guests) {
        anaAndBenAreInARoomThatReveals(guests, "countdown");
        ana.plays("5").seesNo("#countdown [data-due]");
        ben.plays("8").sees("#countdown [data-due]").sees("#time-said", "The cards are revealed in 3 seconds.");
        ana.sees("#countdown", "The cards are revealed in");
        press(ana, "hold");
        ben.seesNo("#countdown [data-due]").seesNo("#tally[data-outcome]");
        ana.seesNo("#hold").plays("8").seesNo("#countdown [data-due]");
        press(ben, "reveal");
        ana.sees("#tally[data-outcome=winner]").presses("revote");

        ben.sees("#hand input").plays("8");
        ana.sees("#vote-2", "✓").plays("20").sees("#countdown [data-due]");
        ana.photographs("countdown");
        ben.sees("#tally[data-outcome=tie]").seesNo("#hold");
    }
}
