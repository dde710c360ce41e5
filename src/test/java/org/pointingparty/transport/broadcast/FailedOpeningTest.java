package org.pointingparty.transport.broadcast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.pointingparty.live.LiveRoom;
import org.pointingparty.live.RoomListener;
import org.pointingparty.live.TrialRooms;
import org.pointingparty.live.admission.Admission;
import org.pointingparty.live.admission.AdmissionKey;
import org.pointingparty.page.fragment.EmbeddedJsp;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.settings.TrialSettings;
import org.pointingparty.transport.outbox.Heartbeat;
import org.pointingparty.transport.outbox.Link;
import org.pointingparty.transport.outbox.ScriptedLink;

/** A connection that cannot be opened: a failure is planted in each step in turn, once or from there on. */
class FailedOpeningTest {

    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final int A_LONG_TIME = 100;

    /** What an opening calls in others, each of which may fail. */
    private final class Steps {
        private final List<String> taken = new ArrayList<>();
        private boolean opening;
        private int failing;
        private boolean fromThereOn;

        private void step(String name) {
            if (opening) {
                taken.add(name);
                if (taken.size() == failing || fromThereOn && taken.size() > failing) {
                    throw new IllegalStateException("the failure of this test, in " + name);
                }
            }
        }
    }

    private final Steps steps = new Steps();
    private final TrialRooms rooms = new TrialRooms();
    private final LiveRoom room = rooms.room(1);
    private final ParticipantId ana = rooms.seat(room, "visitor 0");
    private final ScriptedSendThreads couriers = new ScriptedSendThreads();
    private final Admission admission = new Admission(TrialSettings.grace(GRACE));
    private final ScriptedLink link = new ScriptedLink(ScriptedLink.AT_ONCE);
    private Runnable sweep;
    private int newcomers;
    private final Drain drain = new Drain() {

        @Override
        void add(Connection connection) {
            steps.step("drain");
            super.add(connection);
            steps.step("drained");
        }
    };
    private final Heartbeat heartbeat = new Heartbeat(new ScheduledThreadPoolExecutor(0) {

        @Override
        public ScheduledFuture<?> scheduleWithFixedDelay(Runnable work, long first, long delay, TimeUnit unit) {
            sweep = work;
            return null;
        }
    }, Runnable::run, couriers::nanos);
    private final Broadcaster broadcaster = new Broadcaster(EmbeddedJsp.product().renderer(), new Failing(),
            Runnable::run, heartbeat, drain, admission);

    /** Send threads that fail if that is planted. */
    private final class Failing implements SendThreads {

        @Override
        public void execute(Runnable work) {
            steps.step("execute");
            couriers.execute(work);
        }

        @Override
        public void executeAfter(long nanos, Runnable work) {
            steps.step("executeAfter");
            couriers.executeAfter(nanos, work);
        }

        @Override
        public long nanos() {
            steps.step("nanos");
            return couriers.nanos();
        }
    }

    private Connection open() {
        AdmissionKey place = new AdmissionKey(room.state().room().id(), "10.0.0.1");
        assertEquals(Optional.empty(), admission.take(place));
        steps.taken.clear();
        steps.opening = true;
        try {
            return broadcaster.open(place, room, ana, Locale.ENGLISH, room.state().token(), executor -> line());
        } finally {
            steps.opening = false;
        }
    }

    private Link line() {
        steps.step("link");
        return link;
    }

    @Test
    void nothingIsLeftOfAnOpeningWhicheverOfItsStepsFails() {
        assertGivesAllBack(false);
    }

    @Test
    void nothingIsLeftEvenIfGivingBackFailsToo() {
        assertGivesAllBack(true);
    }

    private void assertGivesAllBack(boolean fromThereOn) {
        RoomListener announced = change -> steps.step("announced");
        room.listen(announced);
        steps.fromThereOn = fromThereOn;
        steps.failing = Integer.MAX_VALUE;
        Connection whole = open();
        assertTrue(steps.taken.containsAll(List.of("link", "nanos", "announced", "execute", "drain", "drained")),
                steps.taken::toString);
        int last = steps.taken.size();
        assertTrue(followers() > 0, "a room that is followed must be told from one that is not");
        broadcaster.close(whole);
        awaitNobody();
        for (steps.failing = 1; steps.failing <= last; steps.failing++) {
            assertThrows(IllegalStateException.class, this::open);
            awaitNobody();
        }
    }

    /** All is as before: no place is taken, nobody is pinged, present or about to be drained, no room is followed. */
    private void awaitNobody() {
        String step = steps.failing + " of " + steps.taken;
        couriers.pass(Duration.ofSeconds(1).toNanos());
        link.texts.clear();
        for (int second = 0; second < A_LONG_TIME; second++) {
            sweep.run();
        }
        assertEquals(List.of(), link.texts, step);
        assertEquals(List.of(0, 0), List.of(admission.connections(), drain.getConnections()), step);
        rooms.pass(GRACE);
        assertEquals(Set.of(), room.state().attendance().present(), step);
        assertEquals(0, followers(), step);
    }

    /** How many broadcasts hear of the room: each asks for a turn when somebody comes. */
    private int followers() {
        couriers.pass(Duration.ofSeconds(1).toNanos());
        newcomers++;
        rooms.seat(room, "newcomer " + newcomers);
        int turns = 0;
        while (couriers.workOnce()) {
            turns++;
        }
        turns += couriers.waiting();
        rooms.pass(GRACE);
        couriers.pass(Duration.ofSeconds(1).toNanos());
        return turns;
    }
}
