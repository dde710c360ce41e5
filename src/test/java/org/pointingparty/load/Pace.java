package org.pointingparty.load;

import io.netty.util.concurrent.ScheduledFuture;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Many rooms that vote once a second each, out of step, whether the vote before has arrived or not. */
final class Pace {

    private static final int SECOND_MILLIS = 1000;

    private final List<TrialRoom> rooms;
    private final Collection<Double> times = new ConcurrentLinkedQueue<>();
    private final Collection<Double> delays = new ConcurrentLinkedQueue<>();
    private volatile boolean counts;
    private volatile long from;

    /** @param rooms whose parties have started */
    Pace(List<TrialRoom> rooms) {
        this.rooms = rooms;
    }

    /**
     * Votes for a while and then for another while that counts; votes that have not arrived 10 s later are faults.
     *
     * @param median the target of the median in milliseconds, or null
     * @param tail the target of the 99th percentile in milliseconds
     */
    void play(int warmSeconds, int seconds, Double median, Double tail, Report report) throws InterruptedException {
        List<ScheduledFuture<?>> voters = new ArrayList<>();
        for (int i = 0; i < rooms.size(); i++) {
            voters.add(voter(rooms.get(i), (long) i * SECOND_MILLIS / rooms.size()));
        }
        TimeUnit.SECONDS.sleep(warmSeconds);
        from = System.nanoTime();
        counts = true;
        TimeUnit.SECONDS.sleep(seconds);
        voters.forEach(voter -> voter.cancel(false));
        awaitLanding();
        report.addTimes("vote on all other screens", new Percentiles(times), median, tail);
        report.add("votes counted", times.size(), "");
        report.add("votes sent later than meant, p99", new Percentiles(delays).at(99), "ms");
    }

    private ScheduledFuture<?> voter(TrialRoom room, long offsetMillis) {
        Party party = new Party(room);
        room.onLanding(this::landed);
        AtomicLong meant = new AtomicLong(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(offsetMillis));
        return room.loop().scheduleAtFixedRate(() -> {
            long sent = party.voteNow().sentAt();
            delays.add((sent - meant.getAndAdd(TimeUnit.SECONDS.toNanos(1))) / 1e6);
        }, offsetMillis, SECOND_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void landed(Flight flight) {
        if (counts && flight.sentAt() - from >= 0) {
            times.add(flight.millis());
        }
    }

    private void awaitLanding() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Flight.LOST_SECONDS);
        for (TrialRoom room : rooms) {
            while (room.ask(room::flying) > 0 && System.nanoTime() - end < 0) {
                TimeUnit.MILLISECONDS.sleep(SECOND_MILLIS / 50);
            }
        }
    }
}
