package org.pointingparty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page does when its link goes, and when it comes back. */
final class ReconnectIT extends LiveScript {

    /** From here on the page's time passes only when the test says so. */
    private void freezeTime() {
        page.clock().install();
        page.clock().pauseAt(System.currentTimeMillis() + 1_000);
    }

    @Test
    void theSocketIsOpenedBesideThePageAndSaysWhatThePageShows() {
        assertEquals(room.url().replace("http", "ws") + "/live?v=v0", socket.url());
    }

    @Test
    void theLinkComesBackWhateverCodeItWasClosedWith() {
        socket.sends("<b id='progress'>1/2</b>");
        assertThat(the("#progress")).hasText("1/2");
        int times = 1;
        for (int code : new int[] {1000, 1001, 1005, 1006, 1009, 1011, 1012, 1013, 1014, 4000}) {
            socket.closes(code);
            socket.isOpened(++times);
            ana.isLive();
            socket.greets();
            assertTrue(socket.url().endsWith("?v=v1"), socket.url());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4401, 4404})
    void thePageIsLoadedAnewAfter(int code) {
        eval("window.old = true");
        socket.closes(code);
        socket.isOpened(2);
        ana.isLive();

        assertEquals(true, eval("window.old === undefined"));
    }

    @Test
    void aPageThatIsRefusedAgainAfterReloadingStaysAsItIs() {
        eval("window.old = true");
        socket.refuses(4401);
        socket.closes(4401);
        socket.isOpened(2);
        assertEquals(true, eval("window.old === undefined"), "it was reloaded once");
        eval("window.dispatchEvent(new Event('online'))");
        freezeTime();
        page.clock().runFor(60_000);

        assertEquals(2, socket.timesOpened());
    }

    @Test
    void aPageThatIsTurnedAwayByABusyServerSaysSoUntilItIsLetIn() {
        freezeTime();
        socket.refuses(1013);
        socket.closes(1013);
        assertThat(the("html[data-connection=down][data-busy]")).hasCount(1);
        eval("window.dispatchEvent(new Event('online'))");
        socket.isOpened(2);
        assertThat(the("html[data-connection=down][data-busy]")).hasCount(1);
        socket.refuses(0);
        eval("window.dispatchEvent(new Event('online'))");
        socket.isOpened(3);
        ana.isLive();
        socket.closes(1006);

        assertThat(the("html[data-connection=down]:not([data-busy])")).hasCount(1);
    }

    @Test
    void aPolicyViolationIsFinal() {
        freezeTime();
        socket.closes(1008);
        assertThat(the("html")).hasAttribute("data-connection", "down");
        page.clock().runFor(60_000);
        eval("window.dispatchEvent(new Event('online'))");

        assertEquals(1, socket.timesOpened());
    }

    @Test
    void triesAreSpreadAndBecomeRarerButNeverEnd() {
        assertEquals(List.of(200, 200, 200, 200, 200, 200), waitsBetweenTries("0"), "at the shortest");
        assertEquals(List.of(2_000, 4_000, 8_000, 15_000, 15_000, 15_000), waitsBetweenTries("0.9999999"),
                "at the longest");
    }

    /** Chance is as given, and every wait is noted and cut short, except the ten seconds a socket may take to open. */
    private List<?> waitsBetweenTries(String chance) {
        page.reload();
        ana.isLive();
        eval("""
                Math.random = () => CHANCE;
                const wait = window.setTimeout;
                window.setTimeout = (then, ms) => ms === 10000
                    ? wait(then, ms)
                    : wait(then, 0, waits.push(Math.round(ms)));
                window.waits = [];
                """.replace("CHANCE", chance));
        socket.refuses(1006);
        socket.closes(1006);
        page.waitForCondition(() -> (Boolean) eval("waits.length >= 6"));
        socket.refuses(0);
        ana.isLive();
        return (List<?>) eval("waits.slice(0, 6)");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "window.dispatchEvent(new Event('online'))",
        "document.dispatchEvent(new Event('visibilitychange'))",
        "window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))"})
    void thereIsNoWaitingAfter(String event) {
        freezeTime();
        socket.closes(1006);
        assertThat(the("html")).hasAttribute("data-connection", "down");
        assertEquals(1, socket.timesOpened());
        eval(event);
        eval(event);
        socket.isOpened(2);
        ana.isLive();
        page.clock().runFor(60_000);

        assertEquals(2, socket.timesOpened(), "never two at once");
    }

    @Test
    void aPageThatGoesHangsUpAndComesBackWithANewSocket() {
        eval("window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))");
        assertThat(the("html")).hasAttribute("data-connection", "down");
        eval("window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
        socket.isOpened(2);
        ana.isLive();
    }

    @Test
    void whileTheLinkIsDownNothingCanBePressedButTextsCanBeTyped() {
        the("[name=title]").fill("A tick");
        the("[name=title]").focus();
        socket.refuses(1006);
        socket.closes(1006);
        assertThat(the("[data-command=reveal] button")).isDisabled();
        assertThat(the("[name=card]:enabled")).hasCount(0);
        assertThat(the("[data-command=leave] button")).isEnabled();
        assertThat(the("[name=title]")).isFocused();
        page.keyboard().type("et");
        page.keyboard().press("Enter");

        socket.refuses(0);
        ana.isLive();
        assertThat(the("[data-command=reveal] button")).isEnabled();
        assertThat(the("[name=card]:disabled")).hasCount(0);
        assertThat(the("#locked")).isDisabled();
        assertThat(the("[name=title]")).hasValue("A ticket");
        settle();
        assertFalse(socket.hasMore(), "nothing was queued");
        assertEquals(List.of(), room.posts());
    }

    @Test
    void theFocusComesBackToTheControlThatHadIt() {
        the("[data-command=reveal] button").focus();
        socket.closes(1012);
        socket.isOpened(2);
        ana.isLive();

        assertThat(the("[data-command=reveal] button")).isFocused();
    }

    @Test
    void anUnansweredVoteIsOfferedAgainInTheSameRound() {
        ana.picks("5");
        String vote = socket.hears();
        socket.closes(1006);
        socket.isOpened(2);

        assertEquals(vote, socket.hears());
        socket.sends(hand("r1", "5"));
        settle();
        assertThat(the("[value='5']:checked")).hasCount(1);
        assertFalse(socket.hasMore());
    }

    @Test
    void aSnapshotThatLacksTheVoteHasItOfferedAgainAtOnce() {
        freezeTime();
        ana.picks("5");
        String vote = socket.hears();
        socket.closes(1006);
        page.clock().runFor(250);
        socket.isOpened(2);
        ana.isLive();
        socket.sends(hand("r1", null));

        assertEquals(vote, socket.hears());
        assertThat(the("[value='5']:checked")).hasCount(1);
    }

    @Test
    void aVoteOfAClosedRoundIsNotOfferedAgain() {
        ana.picks("5");
        socket.hears();
        socket.closes(1006);
        socket.isOpened(2);
        ana.isLive();
        socket.sends(hand("r2", null));
        assertThat(the("[name=round][value=r2]")).hasCount(1);
        socket.closes(1006);
        socket.isOpened(3);
        ana.isLive();
        the("[name=card][value='1']").click();

        assertTrue(socket.hears().contains("\"round\":\"r2\",\"card\":\"1\""), "the next vote heard is the new one");
        assertFalse(socket.hasMore());
    }

    @Test
    void anAnsweredVoteIsNotOfferedAgain() {
        ana.picks("5");
        socket.hears();
        socket.sends(hand("r1", "5"));
        settle();
        freezeTime();
        socket.closes(1006);
        page.clock().runFor(250);
        socket.isOpened(2);
        ana.isLive();
        page.clock().runFor(5_000);
        settle();

        assertFalse(socket.hasMore());
    }

    @Test
    void anUnansweredVoteOutlivesAReload() {
        ana.picks("5");
        String vote = socket.hears();
        page.reload();
        socket.isOpened(2);

        assertEquals(vote.replace("\"ref\":1", "\"ref\":0"), socket.hears());
        socket.sends(hand("r1", "5"));
        settle();
        page.reload();
        socket.isOpened(3);
        ana.isLive();
        the("[name=card][value='1']").click();
        assertTrue(socket.hears().contains("\"card\":\"1\""), "an answered vote is forgotten");
    }

    @Test
    void aVoteThatIsNotAnsweredForLongIsOfferedOverAnotherLink() {
        freezeTime();
        ana.picks("5");
        String vote = socket.hears();
        page.clock().runFor(9_000);
        assertEquals(1, socket.timesOpened());
        page.clock().runFor(3_000);
        socket.isOpened(2);
        ana.isLive();
        page.clock().runFor(600);

        assertEquals(vote, socket.hears());
    }

    @Test
    void aComputerThatHasSleptConnectsAnew() {
        page.clock().install();
        page.reload();
        socket.isOpened(2);
        ana.isLive();
        page.clock().fastForward(60_000);
        settle();
        assertEquals(2, socket.timesOpened());
        page.clock().fastForward(600_000);

        socket.isOpened(3);
        ana.isLive();
    }

    @Test
    void whoGoesOfflineIsDownAtOnce() {
        freezeTime();
        eval("window.dispatchEvent(new Event('offline'))");
        assertThat(the("html")).hasAttribute("data-connection", "down");
        eval("window.dispatchEvent(new Event('online'))");

        socket.isOpened(2);
        ana.isLive();
    }

    @Test
    void beforeTheFirstConnectionFormsArePosted() {
        socket.refuses(1006);
        page.reload();
        socket.isOpened(2);
        ana.presses("reveal");
        page.waitForCondition(() -> room.posts().equals(List.of("reveal ")));

        assertThat(the("html:not([data-connection])")).hasCount(1);
    }
}
