package org.pointingparty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a team does with its tickets and its rounds beyond the plain way. */
@ExtendWith(Browsers.class)
final class RefinementIT {

    private Person ana;
    private Person ben;
    private String link;

    private void anaAndBenAreInARoom(Guests guests, String tickets) {
        ana = guests.person().opensHome().isCalled("Ana");
        link = ana.createsRoom("Team Otter", tickets);
        ana.isLive();
        ben = guests.person().follows(link).isCalled("Ben").isLive();
        ana.sees("#seat-2", "Ben");
    }

    /** By the keyboard: what is focused is pressed. */
    private static void presses(Person person, String id) {
        person.page().locator("#" + id).press("Enter");
    }

    private static Locator titles(Person person) {
        return person.page().locator("#backlog .title");
    }

    @Test
    void ticketsAreSortedEditedDeletedAndBroughtBackByTheKeyboard(Guests guests) {
        anaAndBenAreInARoom(guests, "One\nTwo\nThree");
        assertThat(ana.page().locator("#up-3")).isHidden();
        ana.page().locator("#tend").press("Space");
        presses(ana, "up-3");
        assertThat(titles(ben)).hasText(new String[] {"One", "Three", "Two"});
        assertThat(ana.page().locator("#up-3")).isFocused();
        presses(ana, "up-3");
        assertThat(titles(ben)).hasText(new String[] {"Three", "One", "Two"});
        ana.photographs("sorting");

        presses(ana, "edit-1");
        ana.page().locator("#title").fill("");
        ana.expectsComplaint("409");
        presses(ana, "save");
        ana.sees("#title-error");
        ana.page().locator("#title").fill("Number one");
        ana.photographs("ticket-page");
        presses(ana, "save");
        ana.isLive();
        ben.sees("#ticket-1", "Number one");

        presses(ben, "start");
        ana.sees("#ticket h2", "Three");
        ana.page().locator("#tend").press("Space");
        presses(ana, "edit-1");
        presses(ana, "delete");
        ana.isLive().seesNo("#ticket-1").sees("#adding", "Deleted: Number one");
        ben.seesNo("#ticket-1");
        presses(ben, "restore");
        assertThat(titles(ana)).hasText(new String[] {"Three", "Number one", "Two"});
        ana.seesNo("#restore");
    }

    @Test
    void aTicketIsDraggedToAnotherPlace(Guests guests) {
        anaAndBenAreInARoom(guests, "One\nTwo\nThree");
        ana.page().locator("#tend").check();
        ana.page().locator("#ticket-3 .title").dragTo(ana.page().locator("#ticket-1 .title"),
                new Locator.DragToOptions().setTargetPosition(5, 1));
        assertThat(titles(ben)).hasText(new String[] {"Three", "One", "Two"});
    }

    @Test
    void ofALongBacklogThePageHasWhatIsNeeded(Guests guests) {
        String many = IntStream.rangeClosed(1, 1_000).mapToObj(n -> "Ticket " + n + " of many")
                .collect(Collectors.joining("\n"));
        anaAndBenAreInARoom(guests, many);
        assertThat(titles(ana)).hasCount(50);
        ana.sees("#adding", "Tickets 1 to 50 of 1000.");
        assertTrue(ana.page().content().length() < 120_000, "bytes: " + ana.page().content().length());
        ana.page().locator("#adding a[href$='/tickets']").click();
        ana.page().locator("#q").fill("ticket 77");
        ana.page().locator("#q").press("Enter");
        ana.sees("[role=status]", "11 of 1000 tickets").photographs("tickets-page");
        ana.page().locator("#ticket-777 button").click();
        ana.isLive().sees("#ticket h2", "Ticket 777 of many").sees("#adding", "Tickets 751 to 800 of 1000.");
        ben.sees("#backlog[start='751']").sees("#ticket-777[aria-current]").photographs("long-backlog");
        ben.page().locator("#tend").check();
        Locator lowest = ben.page().locator("#ticket-800");
        ben.page().locator("#ticket-799 .title").dragTo(lowest,
                new Locator.DragToOptions().setTargetPosition(5, lowest.boundingBox().height * 0.75));
        assertThat(titles(ana).last()).hasText("Ticket 799 of many");
    }

    @Test
    void aVoteIsChangedAfterTheRevealWhereTheTeamWantsThat(Guests guests) {
        anaAndBenAreInARoom(guests, "One");
        presses(ana, "facilitate");
        ana.page().locator("#policy-change").selectOption("after-reveal");
        presses(ana, "policy");
        presses(ben, "start");
        ana.sees("#hand [name=round]").picks("3");
        ben.sees("#vote-1", "✓").picks("8");
        ana.sees("#tally[data-outcome=tie]").sees("#hand", "You can still play another one");
        ana.picks("8");
        ben.sees("#tally[data-outcome=winner][data-cards='8']")
                .sees("#vote-1.changed[title='changed after the reveal']", "8");
        ben.seesNo("#vote-2.changed").photographs("changed");
    }

    @Test
    void aTeamThatIsSplitTwiceIsAskedWhatItCouldSupport(Guests guests) {
        anaAndBenAreInARoom(guests, "One\nTwo");
        presses(ana, "start");
        for (int round = 1; round <= 2; round++) {
            ana.sees("#hand [name=round][value='%d']".formatted(round)).picks("3");
            ben.sees("#vote-1", "✓").picks("8");
            ana.sees("#tally[data-outcome=tie]");
            if (round == 1) {
                ana.seesNo("#impasse h3").presses("revote");
            }
        }
        ana.sees("#impasse", "Let the lowest and the highest explain.");
        assertThat(ana.page().locator("#proposal")).hasValue("8");
        presses(ana, "propose");
        ben.sees("#impasse", "Could you support 8?");
        presses(ben, "support");
        presses(ana, "object");
        ben.sees("#impasse", "Ana").sees("#impasse", "Objections").photographs("impasse");
        presses(ana, "support");
        ben.sees("#settle-proposed.primary");
        presses(ben, "settle-proposed");
        ana.sees("#ticket-1 .estimate", "8").sees("#ticket h2", "Two").seesNo("#impasse h3");
    }

    @Test
    void aQuickVoteNeedsNoTicket(Guests guests) {
        anaAndBenAreInARoom(guests, "One");
        presses(ana, "quick");
        ben.sees("#ticket h2", "Quick vote").sees("#hand [name=round]").picks("5");
        ana.sees("#vote-2", "✓").picks("5");
        ben.sees("#tally[data-outcome=winner]").photographs("quick");
        presses(ben, "next");
        ana.sees("#start").sees("#ticket h2", "The table is set");
        presses(ana, "start");
        ben.sees("#ticket[data-ticket='1']", "One");
    }

    @Test
    void theCardsChangeBetweenRoundsAlone(Guests guests) {
        anaAndBenAreInARoom(guests, "One");
        presses(ana, "facilitate");
        presses(ana, "dealing");
        ana.page().locator("#deck-cards").fill("S=1 M=3 L=8");
        presses(ben, "start");
        ana.sees("#hand [name=round]");
        presses(ana, "deck");
        ana.sees("#notice[data-code=deck-in-play]", "Please finish the round first.");
        assertThat(ana.page().locator("#deck-cards")).hasValue("S=1 M=3 L=8");
        presses(ben, "skip");
        ana.seesNo("#hand [name=round]");
        presses(ana, "deck");
        presses(ben, "choose-1");
        ben.sees("#hand [name=card][value=M]").seesNo("#hand [name=card][value='5']");
    }

    @Test
    void allSeeTheSameTimeLeftWhateverTheirClocksSay(Guests guests) {
        ana = guests.person();
        ana.page().clock().setFixedTime("2031-01-01T00:00:00Z");
        ana.opensHome().isCalled("Ana");
        link = ana.createsRoom("Team Otter", "One");
        ben = guests.person().follows(link).isCalled("Ben").isLive();
        presses(ben, "start");
        ben.sees("#hand [name=round]");
        presses(ben, "timing");
        ben.page().locator("#timer-seconds").selectOption("300");
        presses(ben, "timer-start");
        for (Person person : new Person[] {ana, ben}) {
            person.sees("#timer-stop");
            assertThat(person.page().locator("#timer [data-due]")).hasText(Pattern.compile("(5:00|4:5\\d)"));
        }
        ben.photographs("timer");
        presses(ana, "timer-stop");
        ben.seesNo("#timer-stop");
    }
}
