package org.pointingparty.faults;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Waits for conditions. */
final class Waiting {

    private static final int PAUSE = 10;

    private Waiting() {
    }

    /** Waits until something is so; a TimeoutException with these words if it is not within so many seconds. */
    static void until(long seconds, Callable<Boolean> condition, Supplier<String> otherwise) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!condition.call()) {
            if (System.nanoTime() - end > 0) {
                throw new TimeoutException(otherwise.get());
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE);
        }
    }
}
