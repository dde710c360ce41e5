package org.pointingparty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How forms become commands, and how a card is played. */
final class CommandsIT extends LiveScript {

    @Test
    void aFormIsSentAsACommandWithItsFields() {
        the("[name=name]").fill("Zoë \"Z\"");
        ana.presses("rename");
        assertEquals("{\"name\":\"Zoë \\\"Z\\\"\",\"command\":\"rename\",\"ref\":1}", socket.hears());
        ana.presses("next");
        assertEquals("{\"estimate\":\"3\",\"command\":\"next\",\"ref\":2}", socket.hears());
        ana.presses("reveal");
        assertEquals("{\"round\":\"r1\",\"command\":\"reveal\",\"ref\":3}", socket.hears());
        assertEquals(List.of(), room.posts());
    }

    @Test
    void aClickOnACardPlaysIt() {
        ana.picks("5");
        assertEquals(vote("5", 1), socket.hears());
        ana.picks("3");
        assertEquals(vote("3", 2), socket.hears());
    }

    @Test
    void anAnswerToAnEarlierVoteDoesNotTakeBackALaterOne() {
        ana.picks("5");
        ana.picks("3");
        socket.sends(hand("r1", "5"));
        settle();
        assertThat(the("[value='3']:checked")).hasCount(1);

        socket.sends(hand("r1", "3"));
        settle();
        socket.sends(hand("r1", "1"));
        assertThat(the("[name=card][value='1']:checked")).hasCount(1);
    }

    @Test
    void aRefusedVoteIsTakenBack() {
        socket.sends(hand("r1", "1"));
        assertThat(the("[value='1']:checked")).hasCount(1);
        ana.picks("5");
        socket.sends(refusal(1));

        assertThat(the("[value='1']:checked")).hasCount(1);
    }

    @Test
    void arrowsMoveTheFocusAndPlayNothing() {
        the("[name=card][value='1']").focus();
        for (String[] step : new String[][] {{"ArrowRight", "3"}, {"ArrowDown", "5"}, {"ArrowRight", "1"},
                {"ArrowLeft", "5"}, {"ArrowUp", "3"}, {"Home", "1"}, {"End", "5"}}) {
            page.keyboard().press(step[0]);
            assertThat(the("[name=card][value='" + step[1] + "']")).isFocused();
        }
        settle();

        assertThat(the("[name=card]:checked")).hasCount(0);
        assertFalse(socket.hasMore());
    }

    @Test
    void enterAndSpacePlayTheFocusedCard() {
        the("[name=card][value='1']").focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        assertEquals(vote("3", 1), socket.hears());
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Space");
        assertEquals(vote("5", 2), socket.hears());
    }

    @Test
    void tabLeavesTheCardsAndComesBackToThePlayedOne() {
        socket.sends(hand("r1", "3"));
        assertThat(the("[value='3']:checked")).hasCount(1);
        the("[name=card][value='3']").focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Tab");
        assertThat(the("#hand button")).isFocused();
        page.keyboard().press("Shift+Tab");
        assertThat(the("[name=card][value='3']")).isFocused();
    }

    @Test
    void whatWasTypedGoesOnlyWhenTheServerHasTakenIt() {
        the("[name=title]").fill("A ticket");
        the("[name=description]").fill("Its words");
        ana.presses("add");
        assertEquals("{\"title\":\"A ticket\",\"description\":\"Its words\",\"command\":\"add\",\"ref\":1}",
                socket.hears());
        assertThat(the("[name=title]")).hasValue("A ticket");

        socket.sends("<template to='backlog' op='append'><li id='ticket-2'>A ticket</li></template>");
        assertThat(the("[name=title]")).hasValue("");
        assertThat(the("[name=description]")).hasValue("");
        the("[name=title]").fill("A ticket");
        settle();
        assertThat(the("[name=title]")).hasValue("A ticket");
    }

    @Test
    void aRefusalGivesBackWhatWasTypedEvenIfOtherFramesCameFirst() {
        the("[name=title]").fill("A ticket");
        ana.presses("add");
        socket.sends("<i id='vote-2' data-voted='true'>✓</i>");
        socket.sends(refusal(1));
        assertThat(the("#notice")).hasText("No.");

        assertThat(the("[name=title]")).hasValue("A ticket");
    }

    @Test
    void aTicketIsDroppedBeforeOrAfterAnother() {
        socket.sends("<ol id='backlog'>" + row(1) + row(2) + row(3) + "</ol>");
        assertThat(the("#backlog > li")).hasCount(3);
        the("#tend").check();
        drop(1, 3, "below");
        assertEquals("{\"ticket\":\"1\",\"after\":\"3\",\"command\":\"move\",\"ref\":1}", socket.hears());
        drop(3, 1, "above");
        assertEquals("{\"ticket\":\"3\",\"before\":\"1\",\"command\":\"move\",\"ref\":2}", socket.hears());
        drop(1, 2, "below");
        assertEquals("{\"ticket\":\"1\",\"after\":\"2\",\"command\":\"move\",\"ref\":3}", socket.hears());
        assertEquals(List.of(), room.posts());
    }

    private static String row(int number) {
        return ("<li id='ticket-%d' class='ticket-row'><span class='title'>Ticket</span>"
                + "<form data-command='move' method='post' action='ROOM/commands/move'>"
                + "<input type='hidden' name='ticket' value='%d'><input type='hidden' name='before' disabled>"
                + "<input type='hidden' name='after' disabled></form></li>").formatted(number, number);
    }

    private void drop(int dragged, int other, String where) {
        Locator row = the("#ticket-" + other);
        double edge = where.equals("above") ? 1 : row.boundingBox().height - 1;
        the("#ticket-" + dragged + " .title").dragTo(row, new Locator.DragToOptions().setTargetPosition(5, edge));
    }

    @Test
    void aNoticeThatRefusesSeveralCommandsGivesBackWhateverWasTypedForThem() {
        the("[name=title]").fill("A ticket");
        ana.presses("add");
        the("[name=name]").fill("Zoë");
        ana.presses("rename");
        ana.presses("next");
        socket.sends("<i id='vote-2' data-voted='true'>✓</i>");
        assertThat(the("[name=title]")).hasValue("");
        socket.sends(refusal(1, 2, 3));
        assertThat(the("#notice")).hasAttribute("data-ref", "3");

        assertThat(the("[name=title]")).hasValue("A ticket");
        assertThat(the("[name=name]")).hasValue("Zoë");
        ana.presses("next");
        assertThat(the("#notice")).not().hasAttribute("data-refs", Pattern.compile(".*"));
    }

    @Test
    void leavingIsLeftToTheBrowser() {
        ana.presses("leave");
        page.waitForURL(room.elsewhere());

        assertEquals(List.of("leave "), room.posts());
        assertFalse(socket.hasMore());
    }

    @Test
    void theInvitationIsCopied() {
        ana.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        the("[data-copy]").click();
        assertThat(the("[data-copied]")).hasCount(1);

        assertEquals("http://pointing.example/rooms/1", eval("navigator.clipboard.readText()"));
    }

    @Test
    void theInvitationIsCopiedWhereTheBrowserHasNoClipboard() {
        eval("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        eval("document.addEventListener('copy', () => { window.copied = getSelection().toString(); })");
        the("[data-copy]").click();
        assertThat(the("[data-copied]")).hasCount(1);

        assertEquals("http://pointing.example/rooms/1", eval("window.copied"));
    }

    @Test
    void aCardPickedBeforeTheFirstConnectionIsPlayedWithIt() {
        socket.refuses(1006);
        page.reload();
        int times = socket.timesOpened();
        ana.picks("3");
        socket.refuses(0);
        socket.isOpened(times + 1);

        assertEquals(vote("3", 1), socket.hears());
        assertThat(the("[value='3']:checked")).hasCount(1);
    }

    @Test
    void aCardThatTheBrowserRemembersIsNotPlayed() {
        socket.refuses(1006);
        page.reload();
        the("[name=card][value='3']").evaluate("card => { card.checked = true; }");
        socket.refuses(0);
        ana.isLive();
        settle();

        assertThat(the("[name=card]:checked")).hasCount(0);
        assertFalse(socket.hasMore());
    }

    private static String vote(String card, int ref) {
        return "{\"round\":\"r1\",\"card\":\"%s\",\"command\":\"vote\",\"ref\":%d}".formatted(card, ref);
    }
}
