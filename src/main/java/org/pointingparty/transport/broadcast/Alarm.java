package org.pointingparty.transport.broadcast;

/**
 * Schedules the next turn of a strand. Only the earliest request counts, since a turn does all there is to do.
 * Thread-safe.
 */
final class Alarm {

    private final SendThreads threads;
    private final Strand strand;
    private boolean isSet;
    private long due;

    Alarm(SendThreads threads, Strand strand) {
        this.threads = threads;
        this.strand = strand;
    }

    /** Asks for a turn that begins this many nanoseconds from now, or earlier; returns at once. */
    void set(long wait) {
        if (wait == 0) {
            strand.schedule();
        } else if (isEarlier(threads.nanos() + wait)) {
            threads.executeAfter(wait, this::ring);
        }
    }

    private synchronized boolean isEarlier(long wished) {
        boolean earlier = !isSet || wished - due < 0;
        if (earlier) {
            isSet = true;
            due = wished;
        }
        return earlier;
    }

    private void ring() {
        synchronized (this) {
            isSet = false;
        }
        strand.schedule();
    }
}
