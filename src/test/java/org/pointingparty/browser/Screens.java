package org.pointingparty.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.List;

/** What all in a room see alike. */
final class Screens {

    private static final List<String> SHARED =
            List.of("ticket", "progress", "tally", "controls", "participants", "backlog", "summary");

    private Screens() {
    }

    /** Waits until these people see the same; fails with what differs if they never do. */
    static void converge(Person one, Person other) {
        for (String region : SHARED) {
            try {
                one.page().waitForCondition(() -> html(one, region).equals(html(other, region)));
            } catch (TimeoutError never) {
                throw new AssertionError(region + " differs:\n" + html(one, region) + "\n" + html(other, region), never);
            }
        }
    }

    private static String html(Person person, String region) {
        Page page = person.page();
        return (String) page.locator("#" + region).evaluate("""
                region => {
                  const kept = ({ name }) => name !== 'open' && name !== 'disabled';
                  const tell = node => node.nodeType === Node.TEXT_NODE ? node.data.trim() : `<${node.localName} `
                    + [...node.attributes].filter(kept).map(({ name, value }) => `${name}=${value}`).sort()
                    + `>${[...node.childNodes].filter(child => child.nodeType !== Node.COMMENT_NODE).map(tell).join('')}`;
                  return tell(region);
                }
                """);
    }
}
