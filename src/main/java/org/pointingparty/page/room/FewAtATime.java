package org.pointingparty.page.room;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets in few at a time, a few more after a short wait, and nobody else: what they do takes so much memory and time
 * that all at once could stop the server. Thread-safe.
 */
final class FewAtATime {

    private static final int MOST = 2;
    private static final int WAITING = 8;
    private static final long PATIENCE = 2;

    private final Semaphore places = new Semaphore(MOST, true);

    /** Whether there is a place, which is then taken; waits for it two seconds at most, unless others do already. */
    boolean enter() {
        try {
            return places.getQueueLength() < WAITING && places.tryAcquire(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Gives the place back. */
    void leave() {
        places.release();
    }
}
