package org.pointingparty.load;

import java.util.BitSet;
import java.util.concurrent.CompletableFuture;

/** A vote on its way to all screens of its room but the voter's own. Belongs to the room's event loop. */
final class Flight {

    /** A vote that has not reached a screen after this time is lost. */
    static final long LOST_SECONDS = 10;

    private final long sentAt;
    private final BitSet missing = new BitSet();
    private final CompletableFuture<Flight> landed = new CompletableFuture<>();
    private long lastAt;
    private long bytes;
    private int screens;

    /** A vote that is being sent now. */
    Flight(int screens, int voter, long sentAt) {
        this.sentAt = sentAt;
        missing.set(0, screens);
        missing.clear(voter);
    }

    /** A screen shows it; whether it was the last one. Only the first frame of each screen counts. */
    boolean landed(Screen screen, Screen.Arrival arrival) {
        if (!missing.get(screen.index())) {
            return false;
        }
        missing.clear(screen.index());
        lastAt = Math.max(lastAt, arrival.at());
        bytes += arrival.length();
        screens++;
        return missing.isEmpty();
    }

    void complete() {
        landed.complete(this);
    }

    /** Done when the last screen shows it. */
    CompletableFuture<Flight> whenLanded() {
        return landed;
    }

    /** When it was sent, in nanoseconds. */
    long sentAt() {
        return sentAt;
    }

    /** Milliseconds from sending to the last screen. */
    double millis() {
        return (lastAt - sentAt) / 1e6;
    }

    /** The mean length of the frames that brought it. */
    double bytesEach() {
        return (double) bytes / screens;
    }

    int missing() {
        return missing.cardinality();
    }
}
