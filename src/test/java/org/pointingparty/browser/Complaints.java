package org.pointingparty.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a browser finds wrong: errors and warnings on the console, uncaught errors, policy violations, failed requests.
 */
final class Complaints {

    private static final String TELL_VIOLATIONS = """
            addEventListener('securitypolicyviolation', event =>
                console.error(`Policy violated: ${event.effectiveDirective} by ${event.blockedURI} ${event.sample}`));
            """;

    private final List<String> heard = new ArrayList<>();
    private final List<Pattern> expected = new ArrayList<>();

    Complaints(BrowserContext context) {
        context.addInitScript(TELL_VIOLATIONS);
        context.onConsoleMessage(this::hear);
        context.onWebError(error -> heard.add("uncaught: " + error.error()));
        context.onRequestFailed(this::hear);
    }

    void expect(String regex) {
        expected.add(Pattern.compile(regex));
    }

    List<String> unexpected() {
        return heard.stream()
                .filter(complaint -> expected.stream().noneMatch(pattern -> pattern.matcher(complaint).find()))
                .toList();
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            heard.add(message.type() + ": " + message.text() + " (" + message.location() + ")");
        }
    }

    /** A request that another navigation overtakes is aborted; nothing is wrong with that. */
    private void hear(Request request) {
        if (!"net::ERR_ABORTED".equals(request.failure())) {
            heard.add("failed: " + request.method() + " " + request.url() + " " + request.failure());
        }
    }
}
