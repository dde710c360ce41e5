package org.pointingparty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How people are invited, and what becomes of a room, by the keyboard. */
@ExtendWith(Browsers.class)
final class InviteIT {

    private Person ana;
    private Person ben;
    private String link;

    private void anaAndBenAreInARoom(Guests guests) {
        ana = guests.person().opensHome().isCalled("Ana");
        link = ana.createsRoom("Team Otter");
        ana.isLive();
        ben = guests.person().follows(link).isCalled("Ben").isLive();
        ana.sees("#seat-2", "Ben");
    }

    private void anaPresses(String selector) {
        ana.page().locator(selector).focus();
        ana.page().keyboard().press("Enter");
    }

    private void anaTypes(String selector, String text) {
        ana.page().locator(selector).focus();
        ana.page().keyboard().press("Control+A");
        ana.page().keyboard().type(text);
    }

    private String code() {
        anaPresses("#ways-in > summary");
        String code = ana.page().locator("#join-code").textContent();
        anaPresses("#ways-in > summary");
        return code;
    }

    @Test
    void theQrCodeIsReadAtNightToo(Guests guests) throws Exception {
        anaAndBenAreInARoom(guests);
        anaPresses("#ways-in > summary");
        assertThat(ana.page().locator("svg.qr")).isVisible();
        ana.photographs("ways-in");
        ana.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        byte[] picture = ana.page().locator("svg.qr").screenshot();
        assertEquals(link, decoded(ImageIO.read(new ByteArrayInputStream(picture))));
    }

    private static String decoded(BufferedImage image) throws Exception {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))))
                .getText();
    }

    @Test
    void aRoomThatAsksForItsCodeIsEnteredWithoutScript(Guests guests) {
        anaAndBenAreInARoom(guests);
        String code = code();
        anaPresses("#facilitate");
        ana.page().locator("#policy-entry").selectOption("code");
        anaPresses("#policy");
        assertThat(ana.page().locator("#policy-entry option[selected]")).hasAttribute("value", "code");
        Person nora = guests.personWithoutScript().follows(link).isCalled("Nora").expectsComplaint("40[04]");
        nora.sees("main", "a room that asks newcomers for its code").photographs("code");
        nora.page().locator("#code").fill("nonsense");
        nora.page().keyboard().press("Enter");
        nora.sees("#code-error", "That is not the code of this room.");
        nora.page().locator("#code").fill(" " + code.toLowerCase(Locale.ROOT));
        nora.page().keyboard().press("Enter");
        nora.sees("#seat-3", "Nora");
        ana.sees("#seat-3", "Nora");
    }

    @Test
    void theCodeIsEnoughAtHome(Guests guests) {
        anaAndBenAreInARoom(guests);
        String code = code();
        Person cleo = guests.person().opensHome().isCalled("Cleo");
        cleo.page().locator("#room").fill(code);
        cleo.page().keyboard().press("Enter");
        cleo.isLive().sees("#seat-3", "Cleo");
    }

    @Test
    void aRoomIsRenamedAndArchivedBeforeEverybodysEyes(Guests guests) {
        anaAndBenAreInARoom(guests);
        ben.presses("start").sees("#hand input");
        anaPresses("#keep");
        anaTypes("#room-title", "Team <b>Beaver</b>");
        anaPresses("#retitle");
        assertThat(ben.page().locator("h1")).hasText("Team <b>Beaver</b>");
        assertThat(ben.page()).hasTitle(Pattern.compile("^Team <b>Beaver</b> · "));
        ana.photographs("upkeep");

        anaPresses("#archive");
        ben.sees("#headline", "This room is archived").seesNo("#hand input").seesNo("#skip").seesNo("#add");
        ben.photographs("archived");
        Person home = ben.opensAnotherTab(link).opensHome();
        home.page().locator("#archived-rooms summary").click();
        home.sees("#archived-rooms a", "Team <b>Beaver</b>").closesTab();
        anaPresses("#unarchive");
        ben.sees("#hand input").seesNo("#headline[data-archived]");
    }

    @Test
    void aDeletedRoomIsGoneFromEveryScreen(Guests guests) {
        anaAndBenAreInARoom(guests);
        ben.expectsComplaint("404");
        ana.expectsComplaint("404");
        anaPresses("#keep");
        anaPresses("#deleting");
        ana.page().locator("#sure").focus();
        ana.page().keyboard().press("Space");
        anaPresses("#delete-room");
        ana.sees("h1", "Estimate tickets together").seesNo(".rooms a");
        ben.sees("main", "There is nothing at this address.");
        ben.follows(link).sees("main", "There is nothing at this address.");
    }

    @Test
    void somebodyIsErasedByTheKeyboardAndSomebodyElseAtTheirOwnWish(Guests guests) {
        anaAndBenAreInARoom(guests);
        Person cleo = guests.person().follows(link).isCalled("Cleo").isLive();
        ana.sees("#seat-3", "Cleo");
        anaPresses("#keep");
        anaPresses("#erasing");
        ana.photographs("erasing");
        ana.page().locator("#erased").focus();
        ana.page().keyboard().type("B");
        anaPresses("#erase");
        ana.seesNo("#seat-2").seesNo("#erased option[value='2']").sees("#erased option[value='3']");

        cleo.page().locator("#erasing-me").focus();
        cleo.page().keyboard().press("Enter");
        cleo.page().locator("#erase-me").focus();
        cleo.page().keyboard().press("Enter");
        cleo.sees("h1", "Estimate tickets together").seesNo(".rooms a");
        ana.seesNo("#seat-3").seesNo("#erasing");
    }
}
