package org.pointingparty.live.admission;

import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.ticket.Backlog;
import org.pointingparty.room.ticket.Ticket;

/**
 * About how many bytes of memory one room takes: enough to tell when many are too many, and quick to tell again as long
 * as its tickets stay the same. Thread-safe.
 */
public final class Footprint {

    private static final long ROOM = 16_384;
    private static final long PARTICIPANT = 1_024;
    private static final long TICKET = 512;
    private static final long ROUND = 512;

    /** A vote of a past round: a small part of a map. */
    private static final long VOTE = 48;

    private @Nullable Backlog measured;
    private long tickets;

    /** Nothing measured yet. */
    public Footprint() {
        // The first room is measured when it is asked for.
    }

    /** About how many bytes the room takes as it is now. */
    public synchronized long of(Room room) {
        if (measured != room.backlog()) {
            measured = room.backlog();
            tickets = measured.all().stream().mapToLong(Footprint::of).sum();
        }
        long participants = room.participants().all().size();
        return ROOM + tickets + PARTICIPANT * participants + room.past().size() * (ROUND + VOTE * participants);
    }

    /** Half the characters of the world take one byte, the others two. */
    private static long of(Ticket ticket) {
        return TICKET + 2L * (ticket.key().length() + ticket.title().length() + ticket.description().length()
                + ticket.link().length());
    }
}
