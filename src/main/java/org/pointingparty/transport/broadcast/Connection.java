package org.pointingparty.transport.broadcast;

import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import org.pointingparty.live.LiveRoom;
import org.pointingparty.live.admission.Budget;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.transport.frame.Frame;
import org.pointingparty.transport.outbox.CloseCode;
import org.pointingparty.transport.outbox.Link;
import org.pointingparty.transport.outbox.Outbox;
import org.pointingparty.transport.outbox.OutboxLimits;
import org.pointingparty.transport.outbox.Pulse;

/** One open browser tab of a participant, and all that is kept for it. Thread-safe. */
public final class Connection {

    private final LiveRoom room;
    private final RoomBroadcast broadcast;
    private final ParticipantId participant;
    private final Locale language;
    private final Budget budget;
    private final Outbox outbox;
    private final Pulse pulse;
    private final Notices notices = new Notices();
    private final ConnectionListener listener;
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * A connection over this link.
     *
     * @param broadcast brings the room's changes
     * @param listener told when the connection is given up, overflows or ends
     */
    Connection(LiveRoom room, RoomBroadcast broadcast, ParticipantId participant, Locale language, Link link,
            Executor executor, LongSupplier clock, OutboxLimits limits, ConnectionListener listener) {
        this.room = room;
        this.broadcast = broadcast;
        this.participant = participant;
        this.language = language;
        this.budget = Budget.ofCommands(clock);
        this.listener = listener;
        this.outbox = new Outbox(link, this::snapshot, executor, clock, limits, () -> listener.dead(this));
        this.pulse = new Pulse(outbox, clock);
    }

    /** The room it shows. */
    public LiveRoom room() {
        return room;
    }

    /** The broadcast that brings it the room's changes. */
    public RoomBroadcast broadcast() {
        return broadcast;
    }

    /** Whose tab it is. */
    public ParticipantId participant() {
        return participant;
    }

    /** The language of its frames. */
    public Locale language() {
        return language;
    }

    /** The signs of life of its browser. */
    public Pulse pulse() {
        return pulse;
    }

    ConnectionListener listener() {
        return listener;
    }

    /** Whether the tab may send one more command now. */
    public boolean mayAsk() {
        return budget.take();
    }

    /** Notes that the connection is over; true the first time. */
    boolean endsNow() {
        return closed.compareAndSet(false, true);
    }

    boolean isOver() {
        return closed.get();
    }

    void put(Frame frame) {
        outbox.put(frame);
    }

    /** The page shows the moment with this token already, without having been sent anything. */
    void begin(String token) {
        outbox.begin(token);
    }

    /** What is still to be told to its viewer alone. */
    Notices notices() {
        return notices;
    }

    /** Tells something with the next frame, or by itself; see {@link Outbox#tell}. */
    void tell(UnaryOperator<Frame> telling) {
        outbox.tell(telling);
    }

    /** Ends a connection that cannot be kept up to date; the tab comes back for a whole page. */
    void drop() {
        outbox.kill();
    }

    /** Ends the connection because the server stops; the tab comes back. */
    void restart() {
        outbox.close(CloseCode.RESTART, "the server restarts");
    }

    /** Ends the connection of somebody who has left the room. */
    void dismiss() {
        outbox.close(CloseCode.LEFT, "left the room");
    }

    /** Ends the connection of somebody who was removed from the room; the tab comes back to be told. */
    void expel() {
        outbox.close(CloseCode.REMOVED, "removed");
    }

    /** Ends the connection because its room is deleted; the tab comes back to be told. */
    void evict() {
        outbox.close(CloseCode.NO_SUCH_ROOM, "the room is deleted");
    }

    private Frame snapshot() {
        listener.overflown();
        return broadcast.snapshot(participant, language);
    }
}
