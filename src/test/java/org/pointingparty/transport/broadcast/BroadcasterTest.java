package org.pointingparty.transport.broadcast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.pointingparty.live.LiveRoom;
import org.pointingparty.live.TrialRooms;
import org.pointingparty.live.admission.Admission;
import org.pointingparty.live.admission.AdmissionKey;
import org.pointingparty.page.fragment.EmbeddedJsp;
import org.pointingparty.room.command.Start;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.settings.TrialSettings;
import org.pointingparty.transport.outbox.Heartbeat;
import org.pointingparty.transport.outbox.Link;
import org.pointingparty.transport.outbox.ScriptedLink;

class BroadcasterTest {

    private static final int A_LONG_TIME = 100;
    private static final long A_MOMENT = Duration.ofSeconds(1).toNanos();

    private final TrialRooms rooms = new TrialRooms();
    private final LiveRoom room = rooms.room(1);
    private final ParticipantId ana = rooms.seat(room, "visitor 0");
    private final ScriptedSendThreads couriers = new ScriptedSendThreads();
    private final Sweeps sweeps = new Sweeps();
    private final Heartbeat heartbeat = new Heartbeat(sweeps, Runnable::run, couriers::nanos);
    private final Drain drain = new Drain();
    private final Admission admission = new Admission(TrialSettings.grace(Duration.ofSeconds(10)));
    private final Broadcaster broadcaster = broadcaster(Runnable::run);
    private final ScriptedLink link = new ScriptedLink(ScriptedLink.AT_ONCE);

    /** A scheduler that leaves the sweeping to the test. */
    private static final class Sweeps extends ScheduledThreadPoolExecutor {
        private Runnable sweep;

        Sweeps() {
            super(0);
        }

        @Override
        public ScheduledFuture<?> scheduleWithFixedDelay(Runnable work, long first, long delay, TimeUnit unit) {
            sweep = work;
            return null;
        }

        void pass(int seconds) {
            for (int second = 0; second < seconds; second++) {
                sweep.run();
            }
        }
    }

    private Broadcaster broadcaster(Executor executor) {
        return new Broadcaster(EmbeddedJsp.product().renderer(), couriers, executor, heartbeat, drain, admission);
    }

    private Connection open(LiveRoom in, ParticipantId seat, Link over) {
        return open(broadcaster, in, seat, over);
    }

    private Connection open(Broadcaster at, LiveRoom in, ParticipantId seat, Link over) {
        AdmissionKey place = new AdmissionKey(in.state().room().id(), "10.0.0.1");
        assertEquals(Optional.empty(), admission.take(place));
        return at.open(place, in, seat, Locale.ENGLISH, in.state().token(), executor -> over);
    }

    private long pings() {
        return link.texts.stream().filter(ScriptedLink.PING::equals).count();
    }

    @Test
    void aConnectionThatIsOpenIsPresentCountedAndPinged() {
        Connection connection = open(room, ana, link);
        sweeps.pass(25);
        assertEquals(1, pings());
        assertEquals(Set.of(ana), room.state().attendance().present());
        assertEquals(List.of(1, 1), List.of(admission.connections(), drain.getConnections()));
        broadcaster.close(connection);
        broadcaster.close(connection);
        assertEquals(List.of(0, 0), List.of(admission.connections(), drain.getConnections()));
    }

    @Test
    void nothingIsPingedThatIsNotKnownToBePresent() {
        room.listen(change -> sweeps.pass(A_LONG_TIME));
        open(room, ana, link);
        assertEquals(0, pings());
        sweeps.pass(25);
        assertEquals(1, pings(), "it must be pinged at all for this to mean anything");
    }

    @Test
    void aConnectionThatEndsWhileItIsOpenedIsForgottenByAll() {
        drain.begin();
        open(room, ana, link);
        couriers.work();
        assertEquals(List.of(1012), link.closings);
        sweeps.pass(A_LONG_TIME);
        assertEquals(0, pings());
        assertEquals(List.of(0, 0), List.of(admission.connections(), drain.getConnections()));
        rooms.pass(Duration.ofSeconds(10));
        assertEquals(Set.of(), room.state().attendance().present());
    }

    @Test
    void aRoomThatWaitsForItsJournalKeepsNobodyOutOfAnother() throws Exception {
        LiveRoom other = rooms.room(1);
        ParticipantId ben = rooms.seat(other, "Ben");
        CountDownLatch release = new CountDownLatch(1);
        Thread holding = hold(room, release);
        Thread opening = start(() -> open(room, ana, link));
        try {
            awaitWaiting(opening);
            CompletableFuture.supplyAsync(() -> open(other, ben, new ScriptedLink(ScriptedLink.AT_ONCE)))
                    .get(5, TimeUnit.SECONDS);
            assertEquals(Set.of(ben), other.state().attendance().present());
            assertTrue(opening.isAlive(), "the first room must still keep its own waiting for this to mean anything");
        } finally {
            release.countDown();
            holding.join();
            opening.join();
        }
        assertEquals(2, admission.connections());
    }

    @Test
    void aRoomThatWaitsForItsJournalKeepsNoOtherWaitingWhenItsTabsDie() throws Exception {
        Queue<Runnable> elsewhere = new ArrayDeque<>();
        Broadcaster at = broadcaster(elsewhere::add);
        LiveRoom other = rooms.room(1);
        ParticipantId ben = rooms.seat(other, "Ben");
        ScriptedLink bens = new ScriptedLink(ScriptedLink.AT_ONCE);
        open(at, other, ben, bens);
        List<Connection> dying = List.of(open(at, room, ana, link), open(at, room, ana, link));
        couriers.pass(A_MOMENT);
        int shown = bens.texts.size();
        CountDownLatch release = new CountDownLatch(1);
        Thread holding = hold(room, release);
        try {
            dying.forEach(Connection::drop);
            CompletableFuture.runAsync(() -> startAndShow(other, ben)).get(5, TimeUnit.SECONDS);
            assertTrue(bens.texts.size() > shown);
            assertEquals(List.of(1, 1), List.of(admission.connections(), drain.getConnections()));
            assertTrue(holding.isAlive(), "the first room must still wait for this to mean anything");
        } finally {
            release.countDown();
            holding.join();
        }
        elsewhere.forEach(Runnable::run);
        rooms.pass(Duration.ofSeconds(10));
        assertEquals(Set.of(), room.state().attendance().present());
    }

    private void startAndShow(LiveRoom in, ParticipantId by) {
        assertEquals(Optional.empty(), in.submit(new Start(), by));
        couriers.pass(A_MOMENT);
    }

    @Test
    void aConnectionThatDiesWhileTheServerStopsLeavesItsRoomAllTheSame() {
        Connection dying = open(broadcaster(work -> {
            throw new RejectedExecutionException("the server stops in this test");
        }), room, ana, link);
        couriers.work();
        assertEquals(Set.of(ana), room.state().attendance().present());
        dying.drop();
        couriers.work();
        rooms.pass(Duration.ofSeconds(10));
        assertEquals(Set.of(), room.state().attendance().present());
    }

    /** Keeps the room locked until it is released. */
    private Thread hold(LiveRoom busy, CountDownLatch release) throws InterruptedException {
        CountDownLatch held = new CountDownLatch(1);
        busy.listen(change -> {
            held.countDown();
            awaitOrFail(release);
        });
        Thread holding = start(() -> rooms.seat(busy, "Cleo"));
        assertTrue(held.await(5, TimeUnit.SECONDS));
        return holding;
    }

    private static Thread start(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void awaitWaiting(Thread thread) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (thread.getState() != Thread.State.WAITING) {
            assertTrue(System.nanoTime() < end, () -> "it is " + thread.getState());
            LockSupport.parkNanos(100_000);
        }
    }

    private static void awaitOrFail(CountDownLatch latch) {
        try {
            assertTrue(latch.await(30, TimeUnit.SECONDS));
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
