package org.pointingparty.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.pointingparty.live.Receipt;
import org.pointingparty.live.RoomJournal;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.deck.Decks;
import org.pointingparty.room.event.UpkeepEvent;

/** Appends to a room of its own, one change after the other, until it is closed. Thread-safe. */
final class BusyWriter implements AutoCloseable {

    private final RoomId room = JournalContract.newRoom();
    private final RoomJournal journal;
    private final CompletableFuture<Void> work;
    private long version;
    private long longest;
    private boolean over;

    BusyWriter(RoomJournal journal) {
        this.journal = journal;
        this.work = CompletableFuture.runAsync(this::write);
    }

    RoomId room() {
        return room;
    }

    /** How many changes were appended. */
    synchronized long version() {
        return version;
    }

    /** How long the longest change took since the last start. */
    synchronized Duration longest() {
        return Duration.ofNanos(longest);
    }

    synchronized void startOver() {
        longest = 0;
    }

    /** Waits until what is being appended now is, and one change more. */
    void awaitAppended() {
        long until = version() + 2;
        while (version() < until && !work.isDone()) {
            Thread.onSpinWait();
        }
    }

    private void write() {
        while (!isOver()) {
            long next = version() + 1;
            long begun = System.nanoTime();
            assertEquals(Receipt.APPENDED, journal.append(room, next, List.of(next == 1
                    ? new UpkeepEvent.RoomCreated("Busy", Decks.DEFAULT, List.of())
                    : new UpkeepEvent.RoomRetitled("Busy " + next))));
            appended(System.nanoTime() - begun);
        }
    }

    private synchronized void appended(long taken) {
        version++;
        longest = Math.max(longest, taken);
    }

    private synchronized boolean isOver() {
        return over;
    }

    /** Ends it; fails if a change was not appended. */
    @Override
    public void close() {
        synchronized (this) {
            over = true;
        }
        work.orTimeout(20, TimeUnit.SECONDS).join();
    }
}
