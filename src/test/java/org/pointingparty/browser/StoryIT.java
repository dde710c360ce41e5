package org.pointingparty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a team does with the product, from the home page to the summary. */
@ExtendWith(Browsers.class)
final class StoryIT {

    private static final int REFRESH_MS = 30_000;
    private static final String IMAGE = "<img src=x onerror=alert(1)>";
    private static final String SCRIPT = "<script>alert(2)</script>";

    private Person ana;
    private Person ben;

    /** Ana, called so, opens a room; whoever follows its link is the next participant. */
    private String anaOpensARoom(Guests guests) {
        ana = guests.person().opensHome().isCalled("Ana");
        String link = ana.createsRoom("Team Otter");
        ana.isLive();
        return link;
    }

    private void anaAndBenAreInARoom(Guests guests) {
        String link = anaOpensARoom(guests);
        ben = guests.person().follows(link).isCalled("Ben").isLive();
        ana.sees("#seat-2", "Ben");
    }

    @Test
    void twoPeopleEstimateTheFiveSampleTickets(Guests guests) {
        anaAndBenAreInARoom(guests);
        assertThat(ana.page().locator("#invitation")).hasValue(ben.page().url());
        ana.photographs("waiting").presses("start");

        aVoteIsACheckMarkUntilBothHaveVoted();
        ana.presses("next");
        aTieIsVotedOnAgain();
        ben.presses("next");
        aTieIsSettledByOneOfItsCards();
        bothPlay("4", "1", "1");
        ben.presses("next");
        bothPlay("5", "2", "2");
        ana.presses("next");

        for (Person person : List.of(ana, ben)) {
            assertThat(person.page().locator("#summary tbody .settled"))
                    .hasText(new String[] {"5", "20", "8", "1", "2"});
            person.sees("#summary tfoot", "36").sees("#summary tbody", "Remind people before a booking");
        }
        ana.photographs("summary");
    }

    private void aVoteIsACheckMarkUntilBothHaveVoted() {
        both("#ticket[data-ticket='1']", "Sign in with the company account");
        ana.plays("5");
        ben.sees("#vote-1[data-voted=true]", "✓").sees("#progress", "1/2").seesNo("#hand input:checked");
        ana.photographs("voting");
        ben.picks("5");
        both("#tally[data-outcome=winner][data-cards='5']", "The team says 5");
        both("#vote-1", "5");
        both("#vote-2", "5");
        ana.photographs("winner");
    }

    private void aTieIsVotedOnAgain() {
        bothPlayATie("2");
        ana.photographs("tie").presses("revote");
        bothPlay("2", "20", "20");
    }

    private void aTieIsSettledByOneOfItsCards() {
        bothPlayATie("3");
        ben.page().locator("#settle-1").click();
    }

    private void bothPlayATie(String ticket) {
        both("#ticket[data-ticket='" + ticket + "']", "Ticket " + ticket + " of 5");
        ben.plays("8");
        ana.sees("#vote-2", "✓").picks("3");
        both("#tally[data-outcome=tie][data-cards='3 8']", "Tie between 3 and 8");
        for (Person person : List.of(ana, ben)) {
            assertThat(person.page().locator("button[id^=settle-]:visible")).hasText(new String[] {"Take 3", "Take 8"});
        }
    }

    /** The second card completes the round, and so reveals it. */
    private void bothPlay(String ticket, String ofAna, String ofBen) {
        both("#ticket[data-ticket='" + ticket + "']", "Ticket " + ticket + " of 5");
        both("#progress", "0/2");
        ana.plays(ofAna);
        ben.sees("#vote-1", "✓").picks(ofBen);
        both("#tally[data-outcome=winner]", "The team says " + ofAna);
    }

    private void both(String selector, String text) {
        ana.sees(selector, text);
        ben.sees(selector, text);
    }

    @Test
    void somebodyWithoutScriptsPlaysAlong(Guests guests) {
        String link = anaOpensARoom(guests);
        Person nora = guests.personWithoutScript().follows(link).isCalled("Nora");
        nora.sees("#seat-2", "Nora");
        ana.sees("#seat-2", "Nora").presses("start").sees("#hand input");
        assertThat(nora.page().locator("#ticket")).containsText("Sign in", within(REFRESH_MS));
        nora.plays("8");
        ana.sees("#vote-2[data-voted=true]", "✓").picks("8").sees("#tally[data-outcome=winner]");

        assertThat(nora.page().locator("#tally")).containsText("The team says 8", within(REFRESH_MS));
        nora.sees("#vote-1", "8");
        ana.sees("#seat-2[data-away=false]");
    }

    private static ContainsTextOptions within(int milliseconds) {
        return new ContainsTextOptions().setTimeout(milliseconds);
    }

    @Test
    void revealingEarlyAsksForConfirmation(Guests guests) {
        anaAndBenAreInARoom(guests);
        ana.presses("start").sees("#hand input").plays("5");
        assertThat(ana.page().locator("#reveal-anyway")).isHidden();
        ana.page().locator("#reveal").click();
        ana.sees("#controls", "Not everybody has played a card yet.");
        assertThat(ana.page().locator("#reveal-anyway")).isVisible();
        both("#progress", "1/2");
        ben.seesNo("#tally[data-outcome]").sees("#vote-1", "✓");
        ana.presses("reveal");

        both("#tally[data-outcome=winner][data-cards='5']", "The team says 5");
        both("#vote-2[data-voted=false]", "–");
    }

    @Test
    void everybodyReadsTheirOwnLanguage(Guests guests) {
        String link = anaOpensARoom(guests);
        Person greta = guests.personSpeaking("de-DE").follows(link).isCalled("Greta").isLive();
        greta.sees("#ticket", "Der Tisch ist gedeckt").sees("h2", "Der Tisch");
        ana.presses("start");
        ana.sees("#ticket", "Ticket 1 of 5").sees("#hand", "Your card").sees("#controls", "Skip this ticket");
        greta.sees("#ticket", "Ticket 1 von 5").sees("#hand", "Deine Karte").sees("#controls", "Ticket überspringen");
        greta.plays("½").sees("#hand", "½");
        ana.sees("#vote-2", "✓").picks("½");

        ana.sees("#tally", "The team says ½").sees("#controls", "Take ½, next ticket").sees("#backlog", "Estimate");
        greta.sees("#tally", "Das Team sagt ½").sees("#controls", "½ übernehmen").sees("#backlog", "schätzen");
        greta.page().locator("#role-spectator").click();
        ana.sees("#seat-2", "watching");
        greta.sees("#seat-2", "schaut zu");
    }

    @Test
    void theKeyboardIsEnough(Guests guests) {
        Person kim = guests.person();
        List<String> sent = new ArrayList<>();
        kim.page().onWebSocket(socket -> socket.onFrameSent(frame -> sent.add(frame.text())));
        kim.opensHome();
        types(kim, "#name", "Kim");
        types(kim, "#title", "Keys");
        kim.isLive();
        ben = guests.person().follows(kim.page().url()).isCalled("Ben").isLive();
        kim.sees("#seat-2", "Ben");
        pressesEnterOn(kim, "#start");
        kim.sees("#hand input");
        tabsTo(kim, "#hand [name=card]");
        List.of("ArrowRight", "ArrowRight", "ArrowDown").forEach(key -> kim.page().keyboard().press(key));
        assertThat(kim.page().locator("#hand [value='2']")).isFocused();
        kim.seesNo("#hand input:checked");
        kim.page().keyboard().press("Enter");
        kim.sees("#hand [value='2']:checked");
        ben.sees("#vote-1", "✓");
        assertEquals(1, sent.stream().filter(frame -> frame.contains("\"vote\"")).count(), "arrows alone do not vote");
        pressesEnterOn(kim, "#reveal");
        pressesEnterOn(kim, "#reveal-anyway");
        ben.sees("#tally[data-cards='2']");
        pressesEnterOn(kim, "#next");

        ben.sees("#ticket[data-ticket='2']");
    }

    private static void types(Person person, String field, String text) {
        tabsTo(person, field);
        person.page().keyboard().type(text);
        person.page().keyboard().press("Enter");
    }

    private static void pressesEnterOn(Person person, String button) {
        tabsTo(person, button);
        person.page().keyboard().press("Enter");
    }

    /** Presses Tab until the element has the focus. */
    private static void tabsTo(Person person, String selector) {
        Locator goal = person.sees(selector).page().locator(selector + ":focus");
        for (int steps = 0; steps < 60 && goal.count() == 0; steps++) {
            person.page().keyboard().press("Tab");
        }
        assertThat(goal).hasCount(1);
    }

    @Test
    void markupInNamesAndTicketsIsShownAsTyped(Guests guests) {
        List<String> alerts = new ArrayList<>();
        ana = guests.person();
        ana.page().onDialog(dialog -> hear(dialog, alerts));
        ana.opensHome().isCalled(IMAGE);
        String link = ana.createsRoom(SCRIPT, IMAGE + " | " + SCRIPT);
        ana.isLive();
        ben = guests.person();
        ben.page().onDialog(dialog -> hear(dialog, alerts));
        ben.follows(link).isCalled(SCRIPT).isLive();
        both("#seat-1 .name", IMAGE);
        both("#seat-2 .name", SCRIPT);
        ana.presses("start");
        both("#ticket h2", IMAGE);
        both("#ticket .description", SCRIPT);
        both("h1", SCRIPT);
        ben.page().locator("#rename-name").fill(IMAGE);
        ben.presses("rename");
        both("#seat-2 .name", IMAGE + " (2)");

        ana.seesNo("img[src=x]").seesNo("body script").refreshes().seesNo("img[src=x]").seesNo("body script");
        assertEquals(List.of(), alerts);
    }

    private static void hear(Dialog dialog, List<String> alerts) {
        alerts.add(dialog.message());
        dialog.dismiss();
    }
}
