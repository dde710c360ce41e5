package org.pointingparty.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.channel.DefaultEventLoop;
import io.netty.channel.EventLoop;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Three screens of one room, and frames as the server sends them. */
class TrialRoomTest {

    private static final String PAGE = "<html data-participant=\"%d\" data-version=\"1\"><b id=\"progress\">0/3</b>"
            + "<ul id=\"participants\"><li id=\"seat-1\"></li><li id=\"seat-2\"></li><li id=\"seat-3\"></li></ul>"
            + "<input type=\"hidden\" name=\"round\" value=\"9\">";
    private static final String VOTE =
            "<f n=\"2\"><i id=\"vote-1\" data-voted=\"true\">✓</i><b id=\"progress\">1/3</b></f>";

    private final EventLoop loop = new DefaultEventLoop();
    private final Faults faults = new Faults();
    private final TrialRoom room = new TrialRoom("r", loop, faults);
    private final List<EmbeddedChannel> channels = new ArrayList<>();

    TrialRoomTest() {
        for (int i = 0; i < 3; i++) {
            Screen screen = new Screen(room, i, "c=1", PAGE.formatted(i + 1).getBytes(UTF_8), null);
            EmbeddedChannel channel = new EmbeddedChannel();
            screen.opened(channel);
            channels.add(channel);
            room.screens().add(screen);
        }
    }

    @AfterEach
    void stop() {
        loop.shutdownGracefully();
    }

    @Test
    void aVoteIsSentForTheRoundOfTheVotersOwnHand() {
        room.vote(screen(0), "5");
        TextWebSocketFrame sent = channels.get(0).readOutbound();
        assertEquals("{\"command\":\"vote\",\"card\":\"5\",\"round\":\"9\"}", sent.text());
    }

    @Test
    void aVoteHasLandedWhenEveryOtherScreenShowsIt() {
        Flight flight = room.vote(screen(0), "5");
        receive(0, VOTE, flight.sentAt() + 3_000_000);
        receive(1, VOTE, flight.sentAt() + 1_000_000);
        receive(1, VOTE, flight.sentAt() + 9_000_000);
        assertFalse(flight.whenLanded().isDone());
        receive(2, VOTE, flight.sentAt() + 2_000_000);
        assertTrue(flight.whenLanded().isDone());
        assertEquals(2, flight.millis(), 0.001);
        assertEquals(VOTE.getBytes(UTF_8).length, flight.bytesEach());
        room.sweep();
        assertEquals(0, faults.count());
    }

    @Test
    void aVoteThatMissesOneScreenIsLost() {
        room.vote(screen(0), "5");
        receive(1, VOTE, 0);
        receive(2, VOTE.replace("vote-1", "vote-2"), 0);
        room.sweep();
        assertEquals(List.of("a vote in room r has not reached 1 screens"), faults.first());
        assertEquals(1, faults.lost());
    }

    @Test
    void aRefusedCommandAndALostSocketAreFaults() {
        receive(0, "<f n=\"2\"><p id=\"notice\" data-code=\"round-over\">Too late</p></f>", 0);
        screen(1).lost(1013);
        assertEquals(2, faults.count());
        assertTrue(faults.first().get(0).contains("round-over"));
        assertTrue(faults.first().get(1).contains("1013"));
    }

    @Test
    void aLongFrameIsReadLaterButCountsFromWhenItCame() throws Exception {
        room.ask(() -> {
            room.wish(screen -> screen.marks().get(1));
            receive(0, VOTE.replace("✓", "✓".repeat(9000)), 5);
            receive(0, "<f n=\"3\"><b id=\"progress\">2/3</b></f>", 7);
            assertTrue(screen(0).hasUnread());
            receive(1, VOTE, 6);
            receive(2, VOTE, 6);
            return null;
        });
        room.awaitWish("a long frame");
        assertEquals(5, screen(0).rightAt());
        assertEquals(7, screen(0).lastFrameAt());
        assertEquals("2/3", screen(0).progress());
        assertEquals(0, faults.count());
    }

    @Test
    void screensThatAgreeWithWhatWasSentAreRight() {
        everyoneSeesAVote();
        assertEquals(List.of(), ScreenCheck.differences(room.screens(), room.voted()));
    }

    @Test
    void everyWrongScreenIsReported() {
        everyoneSeesAVote();
        assertReports("marks", "<f n=\"2\"><i id=\"vote-1\" data-voted=\"false\"></i></f>");
        assertReports("marks",
                "<f n=\"2\"><i id=\"vote-1\" data-voted=\"true\"></i><i id=\"vote-2\" data-voted=\"true\"></i></f>");
        assertReports("progress",
                "<f n=\"2\"><i id=\"vote-2\" data-voted=\"false\"></i><b id=\"progress\">2/3</b></f>");
        assertReports("seats",
                "<f n=\"2\"><b id=\"progress\">1/3</b><template to=\"seat-2\" op=\"remove\"></template></f>");
        assertReports(" at ", "<f n=\"1\"><li id=\"seat-2\"></li></f>");
    }

    @Test
    void aVoteThatNobodyShowsIsReportedThoughAllScreensAgree() {
        everyoneSeesAVote();
        BitSet voted = new BitSet();
        voted.set(1, 3);
        assertEquals(3, ScreenCheck.differences(room.screens(), voted).size());
    }

    private void everyoneSeesAVote() {
        room.vote(screen(0), "5");
        for (int i = 0; i < 3; i++) {
            receive(i, VOTE, 0);
        }
    }

    private void assertReports(String what, String frame) {
        receive(2, frame, 0);
        List<String> differences = ScreenCheck.differences(room.screens(), room.voted());
        assertEquals(1, differences.size(), differences::toString);
        assertTrue(differences.get(0).startsWith(screen(2).toString())
                && differences.get(0).contains(what), differences::toString);
    }

    private void receive(int screen, String frame, long at) {
        byte[] bytes = frame.getBytes(UTF_8);
        screen(screen).receive(bytes, bytes.length, at);
    }

    private Screen screen(int index) {
        return room.screens().get(index);
    }
}
