package org.pointingparty.live;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.pointingparty.room.command.Create;
import org.pointingparty.room.command.SetPolicy;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.room.ticket.TicketDraft;
import org.pointingparty.settings.TrialSettings;

/** Live rooms for tests, whose time passes when told to. */
public final class TrialRooms {

    private final AtomicLong nanos = new AtomicLong();
    private Duration ahead = Duration.ZERO;
    private final TrialRoomJournal journal = new TrialRoomJournal();
    private final LiveRooms rooms = new LiveRooms(journal, TrialSettings.grace(Duration.ofSeconds(10)), nanos::get,
            () -> Instant.EPOCH.plusNanos(nanos.get()).plus(ahead));

    /** A room with this many tickets and nobody in it, opened by the visitor who is called "visitor 0". */
    public LiveRoom room(int tickets) {
        return room(tickets, SetPolicy.NONE);
    }

    /** The same with something agreed on. */
    public LiveRoom room(int tickets, SetPolicy policy) {
        List<TicketDraft> drafts = IntStream.rangeClosed(1, tickets)
                .mapToObj(n -> new TicketDraft("Ticket " + n, "What ticket " + n + " is about"))
                .toList();
        return rooms.find(rooms.create(new Create("A room", "", drafts)
                .by(new VisitorId("visitor 0"), policy)).value().orElseThrow()).orElseThrow();
    }

    /** From now on nothing can be kept. */
    public void outage() {
        journal.answer(Receipt.UNAVAILABLE);
    }

    /** From now on it is unknown what becomes of changes. */
    public void doubt() {
        journal.answer(Receipt.UNKNOWN);
    }

    /** All that was unknown is kept, or is not; from now on changes are kept. */
    public void resolve(boolean kept) {
        journal.answer(Receipt.APPENDED);
        journal.resolve(kept);
    }

    /** Seats a visitor of this name, or finds the seat; null if the visitor is not let in. */
    public ParticipantId seat(LiveRoom room, String name) {
        return room.admit(new VisitorId(name), name).value().orElse(null);
    }

    /** Deletes a room; says why not if it was refused. */
    public Optional<Rejection> delete(LiveRoom room, ParticipantId by) {
        return rooms.delete(room, by);
    }

    /** This room on a node that has just started. */
    public LiveRoom restarted(LiveRoom room) {
        LiveRooms again = new LiveRooms(journal, TrialSettings.grace(Duration.ofSeconds(10)), nanos::get);
        return again.find(room.state().room().id()).orElseThrow();
    }

    /** Sets the clock on the wall ahead of what it would show, or back; the rooms notice it. */
    public void setClock(Duration ahead) {
        this.ahead = ahead;
        rooms.tick();
    }

    /** The rooms themselves. */
    public LiveRooms rooms() {
        return rooms;
    }

    /** Lets so many times that much time pass, and after each of them has deleted what has been kept for too long. */
    public void pass(Duration time, int times) {
        for (int i = 0; i < times; i++) {
            pass(time);
            rooms.expire(Instant.EPOCH.plusNanos(nanos.get()).plus(ahead));
            rooms.sweep();
        }
    }

    /** Lets time pass, and every room notice it. */
    public void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
        rooms.tick();
        rooms.sweep();
    }
}
