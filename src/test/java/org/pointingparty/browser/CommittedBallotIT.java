package org.pointingparty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A room whose votes are committed to: what its people see, and can check. */
@ExtendWith(Browsers.class)
final class CommittedBallotIT {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    @Test
    void everybodySeesEveryVoteCommittedToAndVerifiesIt(Guests guests) {
        Person ana = guests.person().opensHome().isCalled("Ana");
        ana.page().locator("details.more summary").click();
        ana.page().locator("select[name=ballot]").selectOption("committed");
        ana.page().locator("select[name=reveal]").selectOption("by-hand");
        String link = ana.createsRoom("Team Otter");
        ana.isLive();
        Person ben = guests.person().follows(link).isCalled("Ben").isLive();
        ana.sees("#seat-2").presses("start").plays("5");
        ben.sees("#vote-1", "✓").plays("8");
        assertThat(ana.page().locator("#vote-2")).hasAttribute("title", HASH);
        String hash = ana.page().locator("#vote-2").getAttribute("title");
        ana.photographs("committed").sees("#commitments", "Every vote is committed to").seesNo("#verify");
        ben.refreshes().isLive();
        ana.page().locator("#facilitate").click();
        ana.page().locator("select#policy-ballot").selectOption("plain");
        ana.presses("policy").sees("#notice[data-code=ballot-in-round]");
        ana.presses("reveal").sees("#verify");

        for (Person person : new Person[] {ana, ben}) {
            person.sees("#verify").page().locator("#verify").focus();
            person.page().keyboard().press("Enter");
            assertThat(person.page().locator("#verified")).hasText("All 2 votes are as they were cast.");
        }
        ana.page().locator("#commitments summary").click();
        ana.photographs("verified");
        String export = ana.page().request().get(link + "/export.json").text();
        assertTrue(export.contains("\"hash\": \"" + hash + "\""), export);

        Person nora = guests.personWithoutScript().follows(link).isCalled("Nora");
        nora.page().locator("#commitments summary").click();
        assertThat(nora.page().locator("#commitments li").nth(1)).containsText("'8'");
        assertThat(nora.page().locator("#commitments li").nth(1)).containsText(hash);
        assertThat(nora.page().locator("#verify")).isHidden();
    }

    @Test
    void theVoteThatBringsTheRevealIsSaidToHaveComeWithIt(Guests guests) {
        Person ana = guests.person().opensHome().isCalled("Ana");
        ana.page().locator("details.more summary").click();
        ana.page().locator("select[name=ballot]").selectOption("committed");
        String link = ana.createsRoom("Team Otter");
        ana.isLive();
        Person ben = guests.person().follows(link).isCalled("Ben").isLive();
        ana.sees("#seat-2").presses("start").plays("5");
        ben.sees("#vote-1[title]").picks("8");

        ana.sees("#verify").page().locator("#verify").click();
        assertThat(ana.page().locator("#verified")).containsText("All 2 votes are as they were cast.");
        assertThat(ana.page().locator("#verified")).containsText("the commitment of Ben before the reveal");
    }
}
