package org.pointingparty.transport;

import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.pointingparty.live.LiveRoom;
import org.pointingparty.room.ParticipantId;

/** One open browser tab of a participant, and all that is kept for it. Thread-safe. */
final class Connection {

    private static final int POLICY = 1008;

    private final LiveRoom room;
    private final RoomBroadcast broadcast;
    private final ParticipantId participant;
    private final Locale language;
    private final FrameBudget budget;
    private final Outbox outbox;
    private final Pulse pulse;
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * A connection over this link.
     *
     * @param broadcast brings the room's changes
     * @param onDead told once if the connection is given up
     */
    Connection(LiveRoom room, RoomBroadcast broadcast, ParticipantId participant, Locale language, Link link,
            Executor executor, LongSupplier clock, OutboxLimits limits, Consumer<Connection> onDead) {
        this.room = room;
        this.broadcast = broadcast;
        this.participant = participant;
        this.language = language;
        this.budget = new FrameBudget(clock);
        this.outbox = new Outbox(
                link, () -> broadcast.snapshot(participant, language), executor, clock, limits,
                () -> onDead.accept(this));
        this.pulse = new Pulse(outbox, clock);
    }

    LiveRoom room() {
        return room;
    }

    RoomBroadcast broadcast() {
        return broadcast;
    }

    ParticipantId participant() {
        return participant;
    }

    Locale language() {
        return language;
    }

    Pulse pulse() {
        return pulse;
    }

    /** Whether the tab may send one more command now. */
    boolean mayAsk() {
        return budget.take();
    }

    /** Notes that the connection is over; whether that is news. */
    boolean endsNow() {
        return closed.compareAndSet(false, true);
    }

    boolean isOver() {
        return closed.get();
    }

    void put(Frame frame) {
        outbox.put(frame);
    }

    /** Ends a connection that cannot be kept up to date; the tab comes back for all there is. */
    void drop() {
        outbox.kill();
    }

    /** Ends the connection because the server stops; the tab comes back. */
    void restart() {
        outbox.close(Welcome.RESTART, "the server restarts");
    }

    /** Ends the connection of somebody who has left the room. */
    void dismiss() {
        outbox.close(POLICY, "left the room");
    }
}
