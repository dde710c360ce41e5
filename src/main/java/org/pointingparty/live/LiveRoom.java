package org.pointingparty.live;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pointingparty.live.admission.Budget;
import org.pointingparty.room.Room;
import org.pointingparty.room.RoomCode;
import org.pointingparty.room.command.Deciding;
import org.pointingparty.room.command.Decision;
import org.pointingparty.room.command.Join;
import org.pointingparty.room.command.Nudge;
import org.pointingparty.room.command.RoomCommand;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.people.Attendance;
import org.pointingparty.room.people.Participant;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.Seat;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;

/**
 * A room in memory. It takes one command at a time, keeps the resulting events in the journal, and only then tells its
 * listeners. Thread-safe; its lock covers this room alone.
 */
public final class LiveRoom {

    /** How many times a command is decided at most while other writers are faster. */
    private static final int ATTEMPTS = 3;

    private static final Duration BETWEEN_NUDGES = Duration.ofSeconds(10);

    private final ReentrantLock lock = new ReentrantLock();
    private final List<RoomListener> listeners = new CopyOnWriteArrayList<>();
    private final RoomJournal journal;
    private final LongSupplier clock;
    private final InstantSource today;
    private final Presence presence;
    private final Vacancy vacancy;
    private final Budget nudges;
    private final History history = new History();
    private volatile RoomState state;
    private volatile boolean ended;
    private volatile Optional<RoomCode> code = Optional.empty();

    /**
     * Brings a room to life.
     *
     * @param state the room as it is, with nobody there
     * @param grace how long somebody counts as present after the last connection has closed
     * @param vacancy how long all facilitators must be away before those present may act for them
     * @param clock nanoseconds of a monotonic clock
     * @param today the date and the time of day
     */
    LiveRoom(RoomState state, RoomJournal journal, Duration grace, Duration vacancy, LongSupplier clock,
            InstantSource today) {
        this.state = state;
        this.journal = journal;
        this.presence = new Presence(grace.toNanos());
        this.vacancy = new Vacancy(vacancy.toNanos());
        this.nudges = new Budget(1, BETWEEN_NUDGES, 1, clock);
        this.clock = clock;
        this.today = today;
        history.add(state, clock.getAsLong());
    }

    /** The room as it is now: durable, but perhaps not yet on every screen. */
    public RoomState state() {
        return state;
    }

    /** The moment with this token, if it is recent; empty for null and unknown tokens. */
    public Optional<RoomState> moment(@Nullable String token) {
        return history.find(token);
    }

    /** Carries out a command; returns the reason if it is refused. */
    public Optional<Rejection> submit(RoomCommand command, ParticipantId by) {
        return locked(() -> decide(command, by));
    }

    /** The code by which the room can be found; empty while the journal does not answer. */
    public Optional<RoomCode> code() {
        if (code.isEmpty()) {
            code = journal.code(state.room().id());
        }
        return code;
    }

    /** Gives a visitor a seat, or finds the one already taken. */
    public Answer<ParticipantId> admit(VisitorId visitor, String name) {
        return admit(new Join(visitor, name));
    }

    /** Gives a visitor a seat, or finds the one already taken. */
    public Answer<ParticipantId> admit(Join join) {
        VisitorId visitor = join.visitor();
        return locked(() -> {
            Optional<Rejection> refusal = decide(join, null).filter(rejection -> seat(visitor).isEmpty());
            return refusal.<Answer<ParticipantId>>map(Answer::refuse).orElseGet(() -> arrive(visitor));
        });
    }

    /** The seat of this visitor, if the visitor is in the room. */
    public Optional<ParticipantId> seat(VisitorId visitor) {
        return state.room().participants().of(visitor).filter(seat -> !seat.left()).map(Participant::id);
    }

    /** Whether this visitor was removed from the room and has not been let in since. */
    public boolean hasRemoved(VisitorId visitor) {
        return state.room().participants().of(visitor).filter(former -> former.seat() == Seat.REMOVED).isPresent();
    }

    private Answer<ParticipantId> arrive(VisitorId visitor) {
        ParticipantId id = seat(visitor).orElseThrow();
        if (state.attendance().isAway(id)) {
            attend(() -> presence.arrived(id, clock.getAsLong()));
        }
        return Answer.of(id);
    }

    /**
     * Notes that a connection of this participant has opened; does nothing if that is known already.
     *
     * @param connection identifies the connection until it closes
     */
    public void connected(ParticipantId id, Object connection) {
        attend(() -> presence.connected(id, connection));
    }

    /** Notes that a connection of this participant has closed; does nothing if it was not known. */
    public void disconnected(ParticipantId id, Object connection) {
        attend(() -> presence.disconnected(id, connection, clock.getAsLong()));
    }

    /** Counts this participant as present for this long, even without a connection. */
    public void seen(ParticipantId id, Duration stay) {
        attend(() -> presence.seen(id, clock.getAsLong(), clock.getAsLong() + stay.toNanos()));
    }

    /** Ends the stays that are over; skipped while the room is busy, perhaps waiting for its journal. */
    void sweep() {
        ifFree(() -> {
            history.forget(clock.getAsLong());
            attend(() -> presence.sweep(clock.getAsLong()));
        });
    }

    /** Carries out what the clock has made due; skipped while the room is busy. */
    void tick() {
        if (due().isPresent()) {
            ifFree(() -> due().ifPresent(command -> decide(command, null)));
        }
    }

    private Optional<RoomCommand> due() {
        RoomState moment = state;
        return Deciding.due(moment.room(), today.instant(), moment.attendance().present());
    }

    /** Counts everybody as present for one grace: those who were there before a restart are on their way back. */
    void expectEverybody() {
        attend(() -> state.room().participants().inRoom()
                .forEach(participant -> presence.expected(participant.id(), clock.getAsLong())));
    }

    /** Whether anybody is present or arriving, or any listener is left. */
    boolean isUsed() {
        return !listeners.isEmpty() || !state.attendance().isEmpty();
    }

    /**
     * Tells this listener of every change from now on, and of the end even if it is past; returns the state before
     * those changes.
     */
    public RoomState listen(RoomListener listener) {
        return locked(() -> {
            listeners.add(listener);
            if (ended) {
                listener.ended();
            }
            return state;
        });
    }

    /** Stops telling this listener anything. */
    public void ignore(RoomListener listener) {
        listeners.remove(listener);
    }

    /** Runs the deletion, and ends the room for good if it succeeds; returns the reason if it is refused. */
    Optional<Rejection> end(Supplier<Optional<Rejection>> deletion) {
        return locked(() -> {
            Optional<Rejection> refusal = ended ? Optional.of(Rejection.of(Reason.NO_SUCH_ROOM)) : deletion.get();
            if (refusal.isEmpty()) {
                ended = true;
                listeners.forEach(RoomListener::ended);
            }
            return refusal;
        });
    }

    /** Whether the room is deleted. */
    boolean hasEnded() {
        return ended;
    }

    private Optional<Rejection> decide(RoomCommand command, @Nullable ParticipantId by) {
        if (ended) {
            return Optional.of(Rejection.of(Reason.NO_SUCH_ROOM));
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Room room = state.room();
            Decision decision = Deciding.decide(room, command, by, state.attendance());
            if (decision.rejection().isPresent()) {
                return decision.rejection();
            }
            if (attempt == 0 && command instanceof Nudge && !nudges.take()) {
                return Optional.of(Rejection.of(Reason.NUDGED_JUST_NOW));
            }
            List<RoomEvent> events = JournalEntries.of(room, decision.events(), today.instant());
            if (!JournalEntries.forget(journal, room, events)) {
                break;
            }
            Receipt receipt = journal.append(room.id(), room.version() + 1, events);
            if (receipt == Receipt.APPENDED) {
                happened(RoomEvent.applyAll(room, events), events);
                return Optional.empty();
            }
            if (receipt == Receipt.UNAVAILABLE || !reload()) {
                break;
            }
        }
        return Optional.of(Rejection.of(Reason.JOURNAL_UNAVAILABLE));
    }

    private void happened(Room next, List<RoomEvent> events) {
        events.forEach(event -> presence.follow(event, clock.getAsLong()));
        change(attended(state.with(next)), events);
    }

    /** Takes over what another writer has done, or an append of our own that was given up too early. */
    private boolean reload() {
        if (journal.read(state.room().id()) instanceof Recall.Found found) {
            change(attended(state.with(found.room())), List.of());
            return true;
        }
        return false;
    }

    private void attend(Runnable attendance) {
        locked(() -> {
            attendance.run();
            RoomState next = attended(state);
            if (next != state) {
                change(next, List.of());
            }
            return next;
        });
    }

    private RoomState attended(RoomState moment) {
        Attendance there = presence.attendance(moment.room().participants());
        return moment.with(vacancy.judge(moment.room(), there, clock.getAsLong()));
    }

    private void change(RoomState next, List<RoomEvent> events) {
        state = next;
        history.add(next, clock.getAsLong());
        RoomChange change = new RoomChange(next, events);
        listeners.forEach(listener -> listener.changed(change));
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private void ifFree(Runnable work) {
        if (lock.tryLock()) {
            try {
                work.run();
            } finally {
                lock.unlock();
            }
        }
    }
}
