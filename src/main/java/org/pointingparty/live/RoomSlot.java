package org.pointingparty.live;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pointingparty.live.admission.Footprint;

/**
 * The place of one room in memory. The first caller opens the room, and others wait for it; a slot whose room could not
 * be opened is given up. Thread-safe.
 */
final class RoomSlot {

    private final Supplier<Answer<LiveRoom>> wake;
    private final Footprint footprint = new Footprint();
    private volatile @Nullable Answer<LiveRoom> opened;
    private volatile long used;

    /** @param wake brings the room to life */
    RoomSlot(Supplier<Answer<LiveRoom>> wake) {
        this.wake = wake;
    }

    /** The slot of a room that is in memory already. */
    static RoomSlot of(LiveRoom room) {
        RoomSlot slot = new RoomSlot(() -> Answer.of(room));
        slot.open();
        return slot;
    }

    /** Notes that somebody asked for the room, or is in it. */
    RoomSlot used(long now) {
        used = now;
        return this;
    }

    /** The room, or why there is none. */
    Answer<LiveRoom> open() {
        return opened != null ? opened : openOnce();
    }

    private synchronized Answer<LiveRoom> openOnce() {
        if (opened == null) {
            opened = wake.get();
        }
        return opened;
    }

    /** The room, if it is in memory already; does not wait. */
    Optional<LiveRoom> room() {
        return opened == null ? Optional.empty() : opened.value();
    }

    /** About how many bytes of memory the room takes. */
    long footprint() {
        return room().map(room -> footprint.of(room.state().room())).orElse(0L);
    }

    /** Whether the room is in memory and nobody has used it for this many nanoseconds. */
    boolean isIdle(long now, long nanos) {
        return opened != null && now - used >= nanos;
    }
}
