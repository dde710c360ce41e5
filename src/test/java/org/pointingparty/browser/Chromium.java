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

/** An installed Chromium, driven by Playwright; one per test run. Usable only on the thread that launched it. */
final class Chromium implements AutoCloseable {

    static final String MISSING = "No Chromium found. Install one (Debian, Ubuntu: apt-get install chromium), or name "
            + "its executable: mvn verify -Dchromium=/path/to/chrome, or environment variable CHROMIUM.";

    /** Can only be driven, never shown, and needs a third of the processor time. */
    private static final String WITHOUT_WINDOWS = "chromium-headless-shell";

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
        return launch(named().or(() -> onPath(WITHOUT_WINDOWS)).or(Chromium::executable), List.of());
    }

    /** One that keeps pages for the Back button: only one with windows does, and not if Playwright forbids it. */
    static Chromium launchWithBackForwardCache() {
        return launch(executable(), List.of("--disable-back-forward-cache"));
    }

    private static Chromium launch(Optional<Path> executable, List<String> withoutArguments) {
        return new Chromium(executable.orElseThrow(() -> new IllegalStateException(MISSING)), withoutArguments);
    }

    static Optional<Path> executable() {
        return named().or(() -> onPath("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"));
    }

    private static Optional<Path> named() {
        return Optional.ofNullable(System.getProperty("chromium", System.getenv("CHROMIUM"))).map(Path::of);
    }

    /** The first of these names that is there, in the order of the names. */
    private static Optional<Path> onPath(String... names) {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "") + java.io.File.pathSeparator + "/usr/bin";
        List<String> folders = List.of(path.split(java.io.File.pathSeparator));
        return Stream.of(names)
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
