package org.pointingparty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tickets come from a tracker and go home again, by the pages that people use. */
@ExtendWith(Browsers.class)
final class ImportIT {

    private static final String TICKETS =
            "Key,Title,Description\nPP-1,\"Sign in, \"\"now\"\"\",\"two\nlines\"\nPP-2,,nothing\nPP-3,=Search,\n";

    private static Person anaInARoom(Guests guests) {
        Person ana = guests.person().opensHome().isCalled("Ana");
        ana.createsRoom("Team Otter", "First");
        return ana.isLive();
    }

    @Test
    void aFileIsPreviewedAndItsGoodLinesTaken(Guests guests) {
        Person ana = anaInARoom(guests);
        String link = ana.page().url();
        Person ben = guests.person().follows(link).isCalled("Ben").isLive();
        ana.page().locator("#import > summary").click();
        ana.page().locator("#import-file").setInputFiles(
                new FilePayload("tickets.csv", "text/csv", TICKETS.getBytes(StandardCharsets.UTF_8)));
        ana.photographs("import-form");
        ana.page().locator("#import button[name=preview]").click();
        ana.sees("#preview h2", "Tickets found: 2").sees("#wrong", "Line 4: Please enter a title")
                .photographs("import-preview");
        ben.seesNo("#ticket-2");
        ana.page().locator("#take").click();
        ana.isLive().sees("#notice[data-code=imported]", "Import: 2 new, 0 brought up to date, 0 here already.");
        ana.sees("#ticket-2", "Sign in, \"now\"").sees("#ticket-2 .key", "PP-1").sees("#ticket-3", "=Search");
        ben.sees("#ticket-3 .key", "PP-3").sees("#ticket-3", "=Search");
    }

    @Test
    void theKeyboardIsEnoughAndWhatIsPastedTwiceComesOnce(Guests guests) {
        Person ana = anaInARoom(guests);
        for (int time = 1; time <= 2; time++) {
            Page page = ana.page();
            page.locator("#import > summary").focus();
            page.keyboard().press("Enter");
            page.locator("#import-text").focus();
            page.keyboard().insertText("Key\tTitle\nPP-1\tSign in\n");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            ana.sees("#preview", time == 1 ? "New: 1." : "Already here: 1.");
            page.locator("#take").focus();
            page.keyboard().press("Enter");
            ana.isLive().sees("#ticket-2", "Sign in").seesNo("#ticket-3");
        }
    }

    @Test
    void itWorksWithoutScriptOnAPageThatDoesNotRefreshItself(Guests guests) {
        Person nora = guests.personWithoutScript().opensHome().isCalled("Nora");
        String link = nora.createsRoom("Plain", "First");
        nora.page().locator("#import > summary").click();
        nora.page().locator("#import a[href$='/import']").click();
        nora.page().locator("#import-text").fill("Second | and a text\nThird");
        nora.page().locator("button[name=preview]").click();
        nora.sees("#preview", "New: 2.");
        nora.page().locator("#take").click();
        nora.page().waitForURL(link + "?imported=2-0-0");
        nora.sees("#ticket-3", "Third");
    }

    @Test
    void aDescriptionIsMarkdownAndTheLinkLeadsToTheTracker(Guests guests) {
        Person ana = guests.person().opensHome().isCalled("Ana");
        String link = ana.createsRoom("Team Otter",
                "First | **Sign in** with [it](https://wiki.example) <b>now</b> ![x](https://evil.example/x.png)");
        ana.isLive().presses("start").sees("#ticket .description strong", "Sign in")
                .sees("#ticket .description", "<b>now</b>");
        ana.sees("#ticket .description a[href='https://wiki.example'][rel~=noopener]").seesNo("#ticket img");
        Person ben = guests.person().follows(link).isCalled("Ben").isLive();
        ana.page().locator("#add-title").fill("Second");
        ana.page().locator("#adding details.more summary").press("Enter");
        ana.page().locator("#add-link").fill("https://jira.example.com/browse/PP-2");
        ana.page().locator("#add-link").press("Enter");
        ben.sees("#ticket-2", "Second").presses("choose");
        ana.sees("#ticket .key a[href='https://jira.example.com/browse/PP-2']", "https://jira.example.com/browse/PP-2");
        ana.photographs("link");
    }

    @Test
    void whatCannotBeReadIsRefusedWithWhatWasTypedKept(Guests guests) {
        Person ana = anaInARoom(guests);
        ana.expectsComplaint(".*400.*");
        ana.page().locator("#import > summary").click();
        ana.page().locator("#import-text").fill("<?xml version='1.0'?><!DOCTYPE a []>");
        ana.page().locator("#import button[name=preview]").click();
        ana.sees("#preview #wrong", "Line 1");
        ana.page().locator("#import-text").fill("");
        ana.page().locator("button[name=preview]").click();
        ana.sees("#text-error", "There was no ticket in it.");
    }

    @Test
    void theResultsAreTakenHomeAndPrinted(Guests guests) throws IOException {
        Person ana = anaInARoom(guests);
        ana.presses("start").sees("#hand input").picks("8").sees("#tally[data-outcome=winner]");
        ana.presses("next").sees("#summary a[href$='export.csv']");
        Download download = ana.page()
                .waitForDownload(() -> ana.page().locator("#summary a[href$='export.csv']").click());
        assertEquals("Team-Otter.csv", download.suggestedFilename());
        String csv = Files.readString(download.path());
        assertTrue(csv.contains("1,,First,,,8,false,1,Ana,8,false,"), csv);
        ana.page().locator("#summary a[href$='/summary']").click();
        ana.sees("h1", "Team Otter").sees(".sheet", "Ana 8").photographs("summary-page");
        ana.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(ana.page().locator("header.top")).isHidden();
        assertThat(ana.page().locator(".links")).isHidden();
        assertThat(ana.page().locator(".sheet")).isVisible();
        assertTrue(ana.page().pdf().length > 1_000);
    }
}
