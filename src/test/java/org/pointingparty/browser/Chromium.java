package org.pointingparty.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An installed Chromium, driven by Playwright; one per test run. The one that has no windows at all goes first: it
 * needs a third of the processor time. Usable only on the thread that launched it.
 */
final class Chromium implements AutoCloseable {

    static final String MISSING = "No Chromium found. Install one (Debian: apt-get install chromium-headless-shell), "
            + "or name its executable: mvn verify -Dchromium=/path/to/chrome, or environment variable CHROMIUM.";

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable, List<String> withoutArguments) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(
                new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS)
                        .setIgnoreDefaultArgs(withoutArguments));
    }

    static Chromium launch() {
        return launchWithout(List.of());
    }

    /** One that keeps pages for the Back button, which Playwright's own browsers do not. */
    static Chromium launchWithBackForwardCache() {
        return launchWithout(List.of("--disable-back-forward-cache"));
    }

    private static Chromium launchWithout(List<String> arguments) {
        return new Chromium(executable().orElseThrow(() -> new IllegalStateException(MISSING)), arguments);
    }

    static Optional<Path> executable() {
        String named = System.getProperty("chromium", System.getenv("CHROMIUM"));
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        return Stream.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome",
                        "google-chrome-stable")
                .flatMap(Chromium::onPath)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> onPath(String name) {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "") + java.io.File.pathSeparator + "/usr/bin";
        return Stream.of(path.split(java.io.File.pathSeparator)).map(folder -> Path.of(folder, name));
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
