package org.pointingparty.load;

import io.netty.util.concurrent.ScheduledFuture;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/** Many rooms that vote once a second each, out of step, whether the vote before has arrived or not. */
final class Pace {

    private static final int SECOND_MILLIS = 1000;

    private final List<TrialRoom> rooms;
    private final Collection<Double> times = new ConcurrentLinkedQueue<>();
    private volatile boolean counts;
    private volatile long from;

    /** @param rooms whose parties have started */
    Pace(List<TrialRoom> rooms) {
        this.rooms = rooms;
    }

    /** Votes for a while and then for another while that counts; votes that have not arrived 10 s later are faults. */
    Percentiles play(int warmSeconds, int seconds) throws InterruptedException {
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
        return new Percentiles(times);
    }

    private ScheduledFuture<?> voter(TrialRoom room, long offsetMillis) {
        Party party = new Party(room);
        room.onLanding(this::landed);
        return room.loop().scheduleAtFixedRate(party::voteNow, offsetMillis, SECOND_MILLIS, TimeUnit.MILLISECONDS);
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
