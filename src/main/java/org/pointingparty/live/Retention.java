package org.pointingparty.live;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pointingparty.live.time.Pause;
import org.pointingparty.live.time.RunningTime;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;

/**
 * How long rooms are kept in which nothing happens or which lie in the bin, and how long one without a facilitator by
 * right has to be so to be abandoned. Time in which the product did not run does not count. Thread-safe.
 */
final class Retention {

    /** How long a room lies in the bin, and after how long without a facilitator by right it is abandoned. */
    static final Duration MONTH = Duration.ofDays(30);

    private static final Logger LOG = System.getLogger(Retention.class.getName());

    private final RoomJournal journal;
    private final Duration unused;
    private volatile Optional<Instant> monthAgo = Optional.empty();

    /** @param unused how long a room is kept in which nothing happens */
    Retention(RoomJournal journal, Duration unused) {
        this.journal = journal;
        this.unused = unused;
    }

    /** The moment since which the product has run for a month, as of the last {@link #expire}; empty if unknown. */
    Optional<Instant> monthAgo() {
        return monthAgo;
    }

    /**
     * Deletes what has been kept for long enough.
     *
     * @param deletion deletes a room in which nothing happens, and says whether it is gone
     */
    void expire(Instant now, Predicate<RoomId> deletion) {
        Optional<RunningTime> running = journal.running(now);
        running.flatMap(time -> time.pauseUntil(now)).ifPresent(Retention::warn);
        delete(since(unused, running, now).map(journal::idleSince), deletion,
                "Rooms deleted, since nothing has happened in them for {0} days: {1}", unused);
        monthAgo = since(MONTH, running, now);
        delete(monthAgo.map(journal::discardedBefore), id -> journal.forget(id) == Receipt.APPENDED,
                "Rooms deleted, since they have been in the bin for {0} days: {1}", MONTH);
    }

    /** The rooms in the bin that this visitor facilitates by right; empty if the journal does not answer. */
    Optional<List<RoomTitle>> bin(VisitorId visitor) {
        return journal.bin(visitor).map(rooms -> rooms.stream()
                .filter(room -> room.participants().isByRight(visitor))
                .map(RoomTitle::of)
                .toList());
    }

    /** Takes one of them out of the bin, or says why not. */
    Optional<Rejection> recover(RoomId id, VisitorId visitor) {
        return bin(visitor)
                .map(rooms -> rooms.stream().anyMatch(room -> room.id().equals(id))
                        ? journal.recover(id).refusal()
                        : Optional.of(Rejection.of(Reason.NO_SUCH_ROOM)))
                .orElseGet(() -> Optional.of(Rejection.of(Reason.JOURNAL_UNAVAILABLE)));
    }

    private static Optional<Instant> since(Duration time, Optional<RunningTime> running, Instant now) {
        return running.flatMap(known -> known.ago(time, now));
    }

    private static void delete(
            Optional<List<RoomId>> rooms, Predicate<RoomId> deletion, String line, Duration kept) {
        long deleted = rooms.orElse(List.of()).stream().filter(deletion).count();
        if (deleted > 0) {
            LOG.log(Level.INFO, line, kept.toDays(), deleted);
        }
    }

    private static void warn(Pause pause) {
        LOG.log(Level.WARNING, "From {0} to {1} the product was off, or the clock has jumped. That time does not count"
                + " as time without changes, and no room is deleted for a day; if the clock is wrong, set it right by"
                + " then",
                pause.from(), pause.until());
    }
}
