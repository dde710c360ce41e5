package org.pointingparty.live;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pointingparty.live.admission.Restraint;
import org.pointingparty.live.time.SteadyTime;
import org.pointingparty.room.Room;
import org.pointingparty.room.RoomCode;
import org.pointingparty.room.command.Deciding;
import org.pointingparty.room.command.Decision;
import org.pointingparty.room.command.Join;
import org.pointingparty.room.command.RoomCommand;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.UpkeepEvent;
import org.pointingparty.room.people.Attendance;
import org.pointingparty.room.people.Participant;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;

/**
 * A room in memory. It takes one command at a time, keeps the resulting events in the journal, and only then tells its
 * listeners. While it is in doubt, because it is not known whether its last change is kept, it takes no other.
 * Thread-safe; its lock covers this room alone.
 */
public final class LiveRoom {

    /** How many times a command is decided at most while other writers are faster. */
    private static final int ATTEMPTS = 3;

    private final RoomLock lock = new RoomLock();
    private final RoomListeners listeners = new RoomListeners();
    private final RoomJournal journal;
    private final JournalEntries entries;
    private final LongSupplier clock;
    private final SteadyTime time;
    private final Presence presence;
    private final Vacancy vacancy;
    private final Restraint restraint;
    private final History history = new History();
    private volatile RoomState state;
    private volatile boolean ended;
    private volatile Optional<RoomCode> code = Optional.empty();

    /**
     * Brings a room to life.
     *
     * @param state the room as it is, with nobody there
     * @param grace how long somebody counts as present after the last connection has closed
     * @param vacancy for how long the room has been without a facilitator
     * @param restraint what is not done for the room now
     * @param clock nanoseconds of a monotonic clock
     * @param time the date and the time of day
     */
    LiveRoom(RoomState state, RoomJournal journal, Duration grace, Vacancy vacancy, Restraint restraint,
            LongSupplier clock, SteadyTime time) {
        this.state = state;
        this.journal = journal;
        this.entries = new JournalEntries(journal);
        this.presence = new Presence(grace.toNanos());
        this.vacancy = vacancy;
        this.restraint = restraint;
        this.clock = clock;
        this.time = time;
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
        return lock.locked(() -> decide(command, by));
    }

    /** The code by which the room can be found; empty while the journal does not answer. */
    public Optional<RoomCode> code() {
        Optional<RoomCode> known = code;
        return known.isPresent() ? known : lock.locked(() -> code = journal.code(state.room().id()));
    }

    /** Gives a visitor a seat, or finds the one already taken. */
    public Answer<ParticipantId> admit(VisitorId visitor, String name) {
        return admit(new Join(visitor, name));
    }

    /** Gives a visitor a seat, or finds the one already taken. */
    public Answer<ParticipantId> admit(Join join) {
        VisitorId visitor = join.visitor();
        return lock.locked(() -> {
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
        return state.room().participants().of(visitor).filter(former -> former.seat().isRemoved()).isPresent();
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
        lock.ifFree(() -> {
            history.forget(clock.getAsLong());
            attend(() -> presence.sweep(clock.getAsLong()));
        });
    }

    /** Carries out what the clock has made due; skipped while the room is busy or in doubt. */
    void tick() {
        if (!entries.isInDoubt() && due().isPresent()) {
            lock.ifFree(() -> due().ifPresent(command -> decide(command, null)));
        }
    }

    private Optional<RoomCommand> due() {
        RoomState moment = state;
        return Deciding.due(moment.room(), time.now(moment.room()), moment.attendance().present());
    }

    /** Counts everybody as present for one grace: those who were there before a restart are on their way back. */
    void expectEverybody() {
        attend(() -> state.room().participants().inRoom()
                .forEach(participant -> presence.expected(participant.id(), clock.getAsLong())));
    }

    /** Whether anybody is present or arriving, any listener is left, or the room is in doubt. */
    boolean isUsed() {
        return entries.isInDoubt() || !listeners.isEmpty() || !state.attendance().isEmpty();
    }

    /**
     * Tells this listener of every change from now on, and of the end even if it is past; returns the state before
     * those changes.
     */
    public RoomState listen(RoomListener listener) {
        return lock.locked(() -> {
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
        return lock.locked(() -> {
            Optional<Rejection> refusal = objection().or(deletion);
            if (refusal.isEmpty()) {
                ended = true;
                listeners.ended();
            }
            return refusal;
        });
    }

    /** Whether the room is deleted. */
    boolean hasEnded() {
        return ended;
    }

    /** Why the room takes no change at all now. */
    private Optional<Rejection> objection() {
        return ended ? Optional.of(Rejection.of(Reason.NO_SUCH_ROOM))
                : entries.isInDoubt() ? Optional.of(Rejection.of(Reason.ROOM_IN_DOUBT)) : Optional.empty();
    }

    private Optional<Rejection> decide(RoomCommand command, @Nullable ParticipantId by) {
        for (int attempt = 0; attempt < ATTEMPTS && objection().isEmpty(); attempt++) {
            Room room = state.room();
            Decision decision = Deciding.decide(room, command, by, state.attendance());
            Optional<Rejection> refusal = attempt > 0
                    ? decision.rejection()
                    : restraint.refusal(command, by, decision, room);
            if (refusal.isPresent()) {
                return refusal;
            }
            Receipt receipt = keep(room, JournalEntries.of(room, decision.events(), time.now(room)), by);
            if (receipt != Receipt.CONFLICT) {
                return receipt.refusal();
            }
            if (!reload()) {
                break;
            }
        }
        return objection().or(Receipt.UNAVAILABLE::refusal);
    }

    private Receipt keep(Room room, List<RoomEvent> events, @Nullable ParticipantId by) {
        Receipt receipt = entries.keep(room, events, kept -> resolve(events, by, kept));
        if (receipt == Receipt.APPENDED) {
            happened(events);
        }
        return receipt;
    }

    /** Ends the doubt about events that are now known to be kept or not, and tells whoever asked for them. */
    private void resolve(List<RoomEvent> events, @Nullable ParticipantId by, boolean kept) {
        lock.locked(() -> {
            entries.resolved();
            if (kept) {
                happened(events);
            }
            listeners.resolved(by, kept);
            return kept;
        });
    }

    private void happened(List<RoomEvent> events) {
        code = code.filter(known -> events.stream().noneMatch(UpkeepEvent.CodeRenewed.class::isInstance));
        events.forEach(event -> presence.follow(event, clock.getAsLong()));
        change(attended(state.with(RoomEvent.applyAll(state.room(), events))), events);
    }

    /** Takes over what another writer has done, be it the end of the room; returns whether a command can be decided. */
    private boolean reload() {
        Recall recall = journal.read(state.room().id());
        if (recall instanceof Recall.Found found) {
            code = Optional.empty();
            change(attended(state.with(found.room())), List.of());
        } else if (recall instanceof Recall.Absent) {
            end(Optional::empty);
        }
        return recall instanceof Recall.Found;
    }

    private void attend(Runnable attendance) {
        lock.locked(() -> {
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
        listeners.changed(new RoomChange(next, events));
    }
}
