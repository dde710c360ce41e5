package org.pointingparty.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.List;
import java.util.stream.Stream;
import org.pointingparty.view.patch.PersonalRegion;
import org.pointingparty.view.patch.Region;

/** What all in a room see alike. */
final class Screens {

    private static final List<String> SHARED = Stream.of(Region.values()).map(Region::id).toList();

    private static final List<String> ALL = Stream.concat(
            SHARED.stream(), Stream.of(PersonalRegion.values()).map(PersonalRegion::id)).toList();

    private Screens() {
    }

    /** Waits until what this person sees is what the server paints now. */
    static void areFresh(Person person, String link) {
        Page fresh = person.context().newPage();
        fresh.navigate(link);
        ALL.forEach(region -> awaitEqual(region, person.page(), fresh));
        fresh.close();
    }

    /** Waits until these people see the same; fails with what differs if they never do. */
    static void converge(Person one, Person other) {
        SHARED.forEach(region -> awaitEqual(region, one.page(), other.page()));
    }

    private static void awaitEqual(String region, Page one, Page other) {
        try {
            one.waitForCondition(() -> html(one, region).equals(html(other, region)));
        } catch (TimeoutError never) {
            throw new AssertionError(region + " differs:\n" + html(one, region) + "\n" + html(other, region), never);
        }
    }

    /** Without what a person or a script has done to it, and without the time that is left. */
    private static String html(Page page, String region) {
        return (String) page.locator("#" + region).evaluate("""
                region => {
                  const kept = ({ name }) => !['open', 'disabled', 'draggable', 'data-now'].includes(name);
                  const tell = node => node.nodeType === Node.TEXT_NODE ? node.data.trim() : `<${node.localName} `
                    + [...node.attributes].filter(kept).map(({ name, value }) => `${name}=${value}`).sort()
                    + `>${[...node.dataset.due ? [] : node.childNodes]
                        .filter(child => child.nodeType !== Node.COMMENT_NODE).map(tell).join('')}`;
                  return tell(region);
                }
                """);
    }
}
