package org.pointingparty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a team is told about its votes: who is missing, what they say, and how it came to its estimates. */
@ExtendWith(Browsers.class)
final class FiguresIT {

    private Person ana;
    private Person ben;
    private Person greta;

    private String threeAreInARoom(Guests guests, String tickets) {
        ana = guests.person().opensHome().isCalled("Ana");
        String link = ana.createsRoom("Team Otter", tickets);
        ana.isLive();
        ben = guests.person().follows(link).isCalled("Ben").isLive();
        ana.sees("#seat-2", "Ben");
        greta = guests.personSpeaking("de-DE").follows(link).isCalled("Greta").isLive();
        ana.sees("#seat-3", "Greta");
        return link;
    }

    private void allPlay(String round, String ofAna, String ofBen, String ofGreta) {
        for (Person person : List.of(ana, ben, greta)) {
            person.sees("#hand input[name=round][value='" + round + "']");
        }
        ana.plays(ofAna);
        ben.plays(ofBen);
        greta.picks(ofGreta);
        ana.sees("#tally[data-outcome]");
    }

    @Test
    void whoHasNotVotedIsNamedInTheLanguageOfThePage(Guests guests) {
        threeAreInARoom(guests, "Sign in");
        ana.presses("start").sees("#waiting", "waiting for Ana, Ben and Greta");
        greta.sees("#waiting", "es fehlen noch Ana, Ben und Greta").sees("#hand input");
        ana.plays("3").sees("#waiting", "waiting for Ben and Greta").photographs("missing");
        greta.sees("#waiting", "es fehlen noch Ben und Greta");
        ben.sees("#hand input").plays("8");
        greta.sees("#waiting", "es fehlt noch Greta").picks("8");

        for (Person person : List.of(ana, ben, greta)) {
            person.sees("#tally[data-outcome=winner]");
            assertThat(person.page().locator("#waiting")).isEmpty();
        }
    }

    @Test
    void aPageWithoutScriptNamesThemToo(Guests guests) {
        ana = guests.person().opensHome().isCalled("Ana");
        String link = ana.createsRoom("Team Otter", "Sign in");
        Person nora = guests.personWithoutScript().follows(link).isCalled("Nora");
        nora.follows(link + "?plain=1");
        ana.isLive().sees("#seat-2[data-away=false]", "Nora").presses("start").sees("#hand input").plays("5");

        nora.follows(link + "?plain=1").sees("#waiting", "waiting for Nora");
    }

    @Test
    void aRoomSeesWhatItsVotesSayAndHowItCameToItsEstimate(Guests guests) {
        threeAreInARoom(guests, "Sign in");
        ana.presses("start");
        allPlay("1", "3", "8", "8");
        ana.sees("#tally", "Agreement67%").sees("#tally", "Median8").sees("#tally", "Range2 steps")
                .sees("#tally .ends", "Lowest 3 Ana").sees("#tally .ends", "Highest 8 Ben, Greta")
                        .photographs("figures");
        greta.sees("#tally", "Einigkeit67 %").sees("#tally", "Spannweite2 Stufen")
                .sees("#tally .ends", "Höchste 8 Ben, Greta");
        ben.presses("revote");
        allPlay("2", "5", "5", "5");
        ana.sees("#tally", "Agreement100%").seesNo("#tally .ends");
        settlesOn("six", "neither a card of the deck nor a number");
        settlesOn("6,5", "");

        Locator rounds = ana.sees("#summary .rounds").page().locator("#summary .rounds li");
        assertThat(rounds).hasText(new String[] {"8 67%", "5 100%"});
        ana.page().locator("#summary details summary").click();
        assertThat(ana.page().locator("#summary details li")).hasText(new String[] {
                "Ana: 3 → 5 (+1)", "Ben: 8 → 5 (−1)",
                "Greta: 8 → 5 (−1)"});
        ana.sees("#summary .estimate", "6.5").sees("#summary tfoot", "6.5").sees("#summary .figures", "67%")
                .sees("#summary .figures", "100%").sees("#summary .figures", " min").photographs("course");
        greta.sees("#summary tfoot", "6,5").sees("#summary .figures", "Einigkeit bei der ersten Abstimmung");
    }

    private void settlesOn(String number, String refusal) {
        if (!ana.page().locator("#other-number").isVisible()) {
            ana.page().locator("#other").click();
        }
        ana.page().locator("#other-number").fill(number);
        ana.page().locator("#settle-number").click();
        ana.sees("#notice", refusal);
    }

    @Test
    void aDeckWithoutNumbersSaysThatItGoesByTheOrderOfItsCards(Guests guests) {
        ana = guests.person().opensHome().isCalled("Ana");
        Locator deck = ana.page().locator("select[name=deck]");
        deck.selectOption("t-shirt-sizes");
        String link = ana.createsRoom("Shirts", "Sign in");
        ben = guests.person().follows(link).isCalled("Ben").isLive();
        ana.isLive().sees("#seat-2", "Ben").presses("start").sees("#hand input").plays("S");
        ben.sees("#hand input").picks("L");

        ana.sees("#tally", "Most playedS · L");
        ana.sees("#tally", "MedianS – L").sees("#tally", "2 steps").sees("#tally", "This deck has no numbers");
        ana.photographs("shirts");
    }
}
