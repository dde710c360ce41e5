package org.pointingparty.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.ArrayList;
import java.util.List;

/** The people of one test, each at a browser of their own. */
final class Guests {

    private final Browser browser;
    private final List<Person> present = new ArrayList<>();

    Guests(Browser browser) {
        this.browser = browser;
    }

    /** Somebody with an English browser. */
    Person person() {
        return person(new NewContextOptions());
    }

    /** Somebody whose browser runs no scripts. */
    Person personWithoutScript() {
        return person(new NewContextOptions().setJavaScriptEnabled(false));
    }

    /** Somebody whose browser asks for this language first, like {@code de-DE}. */
    Person personSpeaking(String language) {
        return person(new NewContextOptions().setLocale(language));
    }

    /** Somebody with a browser as described. */
    Person person(NewContextOptions options) {
        Person person = new Person(browser.newContext(options));
        present.add(person);
        return person;
    }

    /** Closes all browsers; unless the test has failed already, it fails now if one of them complained. */
    void goHome(boolean failed) {
        present.forEach(Person::goesHome);
        List<String> complaints = present.stream().flatMap(person -> person.complaints().stream()).toList();
        if (!failed) {
            assertEquals(List.of(), complaints, "what the browsers complained about");
        }
    }
}
