package org.pointingparty.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;

/** Screenshots of a page as it is on a desk, in a hand and at night. */
final class Photographs {

    private static final Path FOLDER = Path.of("target", "screenshots");

    private Photographs() {
    }

    /** Leaves the page as wide and as light as it was. */
    static void take(Page page, String name) {
        ViewportSize size = page.viewportSize();
        shoot(page, name + "-1280", 1280, ColorScheme.LIGHT);
        shoot(page, name + "-360", 360, ColorScheme.LIGHT);
        shoot(page, name + "-dark", 1280, ColorScheme.DARK);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(size.width, size.height);
    }

    private static void shoot(Page page, String name, int width, ColorScheme scheme) {
        page.setViewportSize(width, 800);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(FOLDER.resolve(name + ".png"))
                .setFullPage(true)
                .setAnimations(ScreenshotAnimations.DISABLED));
    }
}
