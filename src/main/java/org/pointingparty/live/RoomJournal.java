package org.pointingparty.live;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pointingparty.live.time.RunningTime;
import org.pointingparty.room.Room;
import org.pointingparty.room.RoomCode;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.VisitorId;

/**
 * Keeps the events of every room, change by change, across restarts. Each method answers within a few seconds and never
 * throws because the storage fails. Thread-safe.
 */
public interface RoomJournal {

    /**
     * Keeps one change; when this returns {@link Receipt#APPENDED}, it is kept, whatever happens to this process.
     *
     * @param version the room's version after the change, one more than before it
     * @param later is told what became of the change if {@link Receipt#UNKNOWN} is returned: once, as soon as that is
     *     known, on another thread; after that the change is kept for good or never will be
     */
    Receipt append(RoomId room, long version, List<RoomEvent> events, Consumer<Receipt> later);

    /** Keeps one change for somebody who does not go on if it is unknown what became of it. */
    default Receipt append(RoomId room, long version, List<RoomEvent> events) {
        return append(room, version, events, outcome -> { });
    }

    /** The room that all kept changes lead to. */
    Recall read(RoomId room);

    /**
     * Hands all kept changes of a room to this reader, oldest first, as they are at one moment; few of them are in
     * memory at once. Nobody who keeps a change waits for the reader.
     *
     * @return whether these were all; if not, there is no such room or it cannot be read now, and what the reader has
     *     heard is of no use
     */
    boolean changes(RoomId room, Consumer<KeptChange> reader);

    /**
     * The code of a room, which gets one if it has none; empty if there is no such room or the journal does not answer.
     */
    Optional<RoomCode> code(RoomId room);

    /**
     * The room with this code; refused with {@code NO_SUCH_ROOM} if there is none, and with {@code JOURNAL_UNAVAILABLE}
     * if the journal does not answer.
     */
    Answer<RoomId> room(RoomCode code);

    /**
     * The rooms in which this visitor has a seat, the most recently changed first; empty if the journal does not
     * answer.
     */
    Optional<List<RoomTitle>> roomsOf(VisitorId visitor);

    /** Notes that the product runs now; returns when it has run, or nothing if the journal does not answer. */
    Optional<RunningTime> running(Instant now);

    /** Some of the rooms that have not changed since this moment. */
    List<RoomId> idleSince(Instant moment);

    /**
     * Puts a room into the bin: nobody finds it any more but {@link #bin}, until it is recovered or forgotten.
     *
     * @return {@link Receipt#APPENDED} if it lies there
     */
    Receipt discard(RoomId room, Instant now);

    /** Takes a room out of the bin; {@link Receipt#APPENDED} means that it is as it was. */
    Receipt recover(RoomId room);

    /** The rooms in the bin in which this visitor has or had a seat; empty if the journal does not answer. */
    Optional<List<Room>> bin(VisitorId visitor);

    /** Some of the rooms that were put into the bin before this moment. */
    List<RoomId> discardedBefore(Instant moment);

    /** Deletes a room and everything kept of it; {@link Receipt#APPENDED} means that it is gone. */
    Receipt forget(RoomId room);

    /**
     * Erases the name and the votes of a participant from all changes of the room, and forgets whose seat it was.
     *
     * @return {@link Receipt#APPENDED} if they are gone
     */
    Receipt forget(RoomId room, ParticipantId participant);

    /**
     * Why there is no journal yet, or none any more, in a few words for anybody; empty while it is open. Costs next to
     * nothing.
     */
    default Optional<String> obstacle() {
        return Optional.empty();
    }

    /** Whether a change could be kept now, found out by a trial. */
    boolean isWritable();
}
