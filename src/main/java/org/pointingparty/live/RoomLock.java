package org.pointingparty.live;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Lets one thread at a time change a room. Thread-safe. */
final class RoomLock {

    private final ReentrantLock lock = new ReentrantLock();

    /** Does this work once nobody else works. */
    <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** Does this work if nobody works now. */
    void ifFree(Runnable work) {
        if (lock.tryLock()) {
            try {
                work.run();
            } finally {
                lock.unlock();
            }
        }
    }
}
