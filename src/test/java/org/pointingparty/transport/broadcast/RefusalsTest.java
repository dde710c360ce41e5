package org.pointingparty.transport.broadcast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pointingparty.live.LiveRoom;
import org.pointingparty.live.TrialRooms;
import org.pointingparty.page.fragment.EmbeddedJsp;
import org.pointingparty.room.command.Start;
import org.pointingparty.room.command.Vote;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.transport.outbox.Link;
import org.pointingparty.transport.outbox.OutboxLimits;
import org.pointingparty.transport.outbox.ScriptedLink;
import org.pointingparty.transport.poll.PolledPage;
import org.pointingparty.view.NoticeView;
import org.pointingparty.view.patch.FragmentRenderer;

/** What is refused concerns the one who sent it, and costs nobody else anything. */
class RefusalsTest {

    private static final int MANY = 10_000;

    private final TrialRooms rooms = new TrialRooms();
    private final LiveRoom room = rooms.room(1);
    private final ScriptedSendThreads couriers = new ScriptedSendThreads();
    private final FragmentRenderer real = EmbeddedJsp.product().renderer();
    private final List<String> rendered = Collections.synchronizedList(new ArrayList<>());
    private final RoomBroadcast broadcast = new RoomBroadcast(room, (fragment, view, language) -> {
        rendered.add(fragment);
        return real.render(fragment, view, language);
    }, couriers);
    private final ParticipantId ana = rooms.seat(room, "visitor 0");
    private final ParticipantId ben = rooms.seat(room, "Ben");
    private final PatchedPage page = new PatchedPage(room.state(), ana, Locale.ENGLISH, real, false);
    private final Connection connection = connect(broadcast, ana, page, couriers);

    private Connection connect(RoomBroadcast by, ParticipantId viewer, Link link, SendThreads with) {
        Connection opened = new Connection(room, by, viewer, Locale.ENGLISH, link, with, with::nanos,
                OutboxLimits.DEFAULT, by::close);
        room.connected(viewer, opened);
        by.open(opened, room.state().token());
        return opened;
    }

    @BeforeEach
    void aRoundIsOpen() {
        room.connected(ben, "Ben's tab");
        room.submit(new Start(), ana);
        couriers.pass(Pace.PRESENCE_TICK);
        assertEquals(room.state().token(), page.token());
        rendered.clear();
    }

    private static NoticeView refused(int ref) {
        return new NoticeView("tie", ref, "No.");
    }

    private void refuse(Connection whose, int first, int last) {
        IntStream.rangeClosed(first, last).forEach(ref -> broadcast.tell(whose, refused(ref)));
    }

    private void assertRendered(int times) {
        assertEquals(times, Collections.frequency(rendered, "notice"));
        assertEquals(times, Collections.frequency(rendered, "hand"));
        assertEquals(2 * times, rendered.size(), "nothing else");
    }

    private static String refs(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    }

    @Test
    void tenThousandAreToldByOneNoticeAndOneHand() {
        int before = page.frames();
        refuse(connection, 1, MANY);
        couriers.work();
        assertRendered(1);
        assertEquals(before + 1, page.frames());
        assertEquals(refs(MANY - 99, MANY), page.refused());

        refuse(connection, 1, 3);
        couriers.work();
        assertEquals(before + 1, page.frames(), "the next is told a tick later");
        couriers.pass(Pace.TICK);
        assertRendered(2);
        assertEquals(refs(1, 3), page.refused());
    }

    @Test
    void aVoteIsShownAtOnceHoweverManyWereRefused() {
        for (int ref = 1; ref <= MANY; ref++) {
            broadcast.tell(connection, refused(ref));
            couriers.work();
        }
        room.submit(new Vote("5", "1"), ben);
        couriers.work();
        assertEquals(room.state().token(), page.token());
    }

    @Test
    void aNewcomerIsShownAtOnceHoweverManyWereRefused() {
        refuse(connection, 1, MANY);
        couriers.work();
        rooms.seat(room, "Cleo");
        couriers.work();
        assertEquals(room.state().token(), page.token(), "no turn has been taken since the quiet");
    }

    @Test
    void aVoteIsShownWhileARefusalIsRendered() {
        CountDownLatch rendering = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        ManagedSendThreads threads = new ManagedSendThreads(Executors.defaultThreadFactory());
        try {
            RoomBroadcast threaded = new RoomBroadcast(room, (fragment, view, language) -> {
                if (fragment.equals("notice")) {
                    rendering.countDown();
                    await(() -> release.getCount() == 0);
                }
                return real.render(fragment, view, language);
            }, threads);
            ScriptedLink anas = new ScriptedLink(ScriptedLink.AT_ONCE);
            ScriptedLink bens = new ScriptedLink(ScriptedLink.AT_ONCE);
            connect(threaded, ana, anas, threads);
            Connection refusedOne = connect(threaded, ben, bens, threads);
            rooms.seat(room, "Cleo");
            await(() -> shows(anas) && shows(bens));
            threaded.tell(refusedOne, refused(1));
            await(() -> rendering.getCount() == 0);
            room.submit(new Vote("5", "1"), ana);
            await(() -> shows(anas));
            assertFalse(bens.texts.stream().anyMatch(text -> text.contains("data-refs")), "it must still be rendering");
            release.countDown();
            await(() -> bens.texts.stream().anyMatch(text -> text.contains("data-refs=\"1\"")) && shows(bens));
        } finally {
            release.countDown();
            threads.close();
        }
    }

    private boolean shows(ScriptedLink link) {
        String frame = "<f n=\"" + room.state().token() + "\">";
        return List.copyOf(link.texts).stream().anyMatch(text -> text.startsWith(frame));
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "it has not come");
            LockSupport.parkNanos(100_000);
        }
    }

    @Test
    void aSlowBrowserIsToldOfAllAtOnceWithTheNextFrame() {
        PatchedPage slow = new PatchedPage(room.state(), ben, Locale.ENGLISH, real, true);
        Connection bens = connect(broadcast, ben, slow, couriers);
        couriers.pass(Pace.PRESENCE_TICK);
        room.submit(new Vote("5", "1"), ana);
        couriers.work();
        refuse(bens, 1, 1);
        couriers.pass(Pace.TICK);
        refuse(bens, 2, 2);
        couriers.pass(Pace.TICK);
        room.submit(new Vote("8", "1"), ben);
        couriers.work();
        assertEquals("", slow.refused());
        assertTrue(slow.takeNext(), "a frame must be under way for this to mean anything");
        couriers.work();
        assertTrue(slow.takeNext());
        assertEquals("1 2", slow.refused());
        assertEquals(room.state().token(), slow.token());
    }

    @Test
    void aPollIsAnsweredWithAllThatWasRefused() {
        PatchedPage shown = new PatchedPage(room.state(), ben, Locale.ENGLISH, real, false);
        PolledPage polled = new PolledPage(shown, couriers);
        Connection bens = connect(broadcast, ben, polled.link, couriers);
        couriers.pass(Pace.PRESENCE_TICK);
        while (polled.ask()) {
            couriers.work();
        }
        refuse(bens, 1, 3);
        couriers.work();
        polled.ask();
        assertEquals("1 2 3", shown.refused());
    }

    @Test
    void whatIsRefusedBeforeThePageIsKnownIsToldOnceItIs() {
        PatchedPage early = new PatchedPage(room.state(), ben, Locale.ENGLISH, real, false);
        Connection bens = connect(broadcast, ben, early, couriers);
        refuse(bens, 1, 1);
        couriers.work();
        couriers.pass(Pace.PRESENCE_TICK);
        assertEquals("1", early.refused());
        assertNotEquals(0, early.frames());
    }

    @Test
    void aPageOfAMomentLongGoneIsToldTooAndGetsEverything() {
        IntStream.range(0, 300).forEach(vote -> room.submit(new Vote(vote % 2 == 0 ? "5" : "8", "1"), ben));
        refuse(connection, 1, 1);
        assertTrue(couriers.workOnce());
        couriers.work();
        assertEquals("1", page.refused());
        couriers.pass(Pace.PRESENCE_TICK);
        assertEquals(room.state().token(), page.token());
    }
}
