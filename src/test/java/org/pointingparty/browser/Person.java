package org.pointingparty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsAttachedOptions;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Somebody at a browser of their own, with one or more tabs; every method waits until what it says is so. What it does
 * is done in the tab that was opened last.
 */
final class Person {

    /** How long a page may try sockets before it polls. */
    private static final int A_WHILE_MS = 20_000;

    private final BrowserContext context;
    private final Complaints complaints;
    private Page page;

    Person(BrowserContext context) {
        this.context = context;
        this.complaints = new Complaints(context);
        this.page = context.newPage();
    }

    Person opensHome() {
        return follows(ProductServer.url());
    }

    Person follows(String link) {
        page.navigate(link);
        return this;
    }

    /** Fills in the name form, at home or in front of a room. */
    Person isCalled(String name) {
        Locator form = form("visitor");
        form.locator("[name=name]").fill(name);
        submit(form);
        return this;
    }

    /** Opens a room with the sample tickets, and returns its link. */
    String createsRoom(String title) {
        return createsRoom(title, "");
    }

    /** Opens a room with these tickets, one a line, and returns its link. */
    String createsRoom(String title, String tickets) {
        Locator form = form("rooms");
        form.locator("[name=title]").fill(title);
        form.locator("[name=tickets]").fill(tickets);
        submit(form);
        page.waitForURL(Pattern.compile("/rooms/[^/?]+"));
        return page.url();
    }

    /** Waits until the page has its socket, or does not need one because it runs no scripts. */
    Person isLive() {
        return sees("html[data-connection=live]");
    }

    /** Waits until the page is connected by requests instead of a socket. */
    Person isPolling() {
        assertThat(page.locator("html[data-connection=polling]"))
                .isAttached(new IsAttachedOptions().setTimeout(A_WHILE_MS));
        return this;
    }

    /** Waits until the page has lost its connection. */
    Person isDown() {
        return sees("html[data-connection=down]");
    }

    /** Clicks the button of this command; where there are several, the first. */
    Person presses(String command) {
        page.locator("form[data-command=%s] button:visible".formatted(command)).first().click();
        return this;
    }

    /** Clicks a card, and waits until the server has dealt the hand with that card played. */
    Person plays(String card) {
        picks(card);
        if (page.locator("html[data-connection]").count() == 0) {
            page.locator("form[data-command=vote] button:visible").first().click();
        }
        return sees("#hand input[name=card][value='%s'][checked]:checked".formatted(card));
    }

    /** Clicks the label of a card, and nothing more. */
    Person picks(String card) {
        page.locator("#hand label:has(input[name=card][value='%s'])".formatted(card)).click();
        return this;
    }

    /** Waits until the element is there, visible or not. */
    Person sees(String selector) {
        assertThat(page.locator(selector).first()).isAttached();
        return this;
    }

    /** Waits until the element contains the text. */
    Person sees(String selector, String text) {
        assertThat(page.locator(selector).first()).containsText(text);
        return this;
    }

    /** Waits until there is no such element. */
    Person seesNo(String selector) {
        assertThat(page.locator(selector)).hasCount(0);
        return this;
    }

    Person refreshes() {
        page.reload();
        return this;
    }

    Person opensAnotherTab(String link) {
        page = context.newPage();
        return follows(link);
    }

    /** Closes the tab opened last and returns to the one before. */
    Person closesTab() {
        page.close();
        page = context.pages().get(context.pages().size() - 1);
        return this;
    }

    /** Takes pictures into {@code target/screenshots}: wide, narrow and dark. */
    Person photographs(String name) {
        Photographs.take(page, name);
        return this;
    }

    /** Complaints of the browser that match belong to the story. */
    Person expectsComplaint(String regex) {
        complaints.expect(regex);
        return this;
    }

    /** The person's number in the room. */
    String participant() {
        return page.locator("html").getAttribute("data-participant");
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    List<String> complaints() {
        return complaints.unexpected();
    }

    void goesHome() {
        context.close();
    }

    private Locator form(String action) {
        return page.locator("form[action$='%s']".formatted(action)).filter(new Locator.FilterOptions().setVisible(true))
                .first();
    }

    private static void submit(Locator form) {
        form.locator("button:not([type=button])").first().click();
    }
}
