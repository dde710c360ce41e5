package org.pointingparty.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.pointingparty.live.admission.Admission;
import org.pointingparty.live.admission.Restraint;
import org.pointingparty.live.admission.UnknownRooms;
import org.pointingparty.live.time.SteadyTime;
import org.pointingparty.room.Permission;
import org.pointingparty.room.Room;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.command.Create;
import org.pointingparty.room.command.Deciding;
import org.pointingparty.room.command.Decision;
import org.pointingparty.room.command.Leave;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.people.Attendance;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.settings.Settings;

/**
 * All rooms of this node: opens new ones, brings those asked for back from the journal, and lets idle ones leave
 * memory. Thread-safe.
 */
@ApplicationScoped
public class LiveRooms {

    /** How many counts have at most three characters; they are short, since every frame carries one. */
    private static final int SHORT_COUNTS = 36 * 36 * 36;

    /** How long an unused room stays in memory when that is short, in nanoseconds: who is about to come in may. */
    private static final long SHORT_IDLE = Duration.ofMinutes(1).toNanos();

    private final Map<RoomId, RoomSlot> slots = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private RoomJournal journal;
    private Retention retention;
    private Settings settings;
    private Admission admission;
    private UnknownRooms unknown;
    private LongSupplier clock;
    private InstantSource today;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway.Init")
    protected LiveRooms() {
    }

    /** Rooms that are kept in this journal. */
    @Inject
    public LiveRooms(RoomJournal journal, Settings settings, Admission admission) {
        this(journal, settings, admission, System::nanoTime, InstantSource.system());
    }

    /** Rooms without a container; the clock gives nanoseconds. */
    public LiveRooms(RoomJournal journal, Settings settings, LongSupplier clock) {
        this(journal, settings, clock, InstantSource.system());
    }

    LiveRooms(RoomJournal journal, Settings settings, LongSupplier clock, InstantSource today) {
        this(journal, settings, new Admission(settings.ceilings(), clock), clock, today);
    }

    private LiveRooms(
            RoomJournal journal, Settings settings, Admission admission, LongSupplier clock, InstantSource today) {
        this.journal = journal;
        this.retention = new Retention(journal, settings.retention());
        this.settings = settings;
        this.admission = admission;
        this.unknown = new UnknownRooms(clock);
        this.clock = clock;
        this.today = today;
    }

    /** Opens a room; its id is new and cannot be guessed. */
    public Answer<RoomId> create(Create command) {
        Room blank = Room.blank(newId());
        Decision decision = Deciding.decide(blank, command, null, Attendance.NOBODY);
        Optional<Rejection> refusal = decision.rejection().or(this::objectionToMore)
                .or(() -> admission.objectionToOpening(command.creator(), decision.events()))
                .or(() -> admission.expect(slots::size));
        if (refusal.isPresent()) {
            return Answer.refuse(refusal.get());
        }
        return open(blank, decision.events());
    }

    private Answer<RoomId> open(Room blank, List<RoomEvent> events) {
        Optional<Rejection> refusal = journal.append(blank.id(), 1, events, outcome -> abandon(blank.id(), outcome))
                .refusal();
        if (refusal.isPresent()) {
            admission.fail();
            return Answer.refuse(refusal.get());
        }
        RoomSlot slot = RoomSlot.of(live(RoomEvent.applyAll(blank, events))).used(clock.getAsLong());
        admission.arrive(() -> slots.put(blank.id(), slot));
        return Answer.of(blank.id());
    }

    /** Deletes a room that turns up after all; whoever wanted it has been told that nobody knows, and has no link. */
    private void abandon(RoomId id, Receipt outcome) {
        if (outcome == Receipt.APPENDED) {
            journal.forget(id);
        }
    }

    /** Why the rooms in memory may not hold more, if so. */
    private Optional<Rejection> objectionToMore() {
        return admission.objectionToMore(this::held);
    }

    private long held() {
        return slots.values().stream().mapToLong(RoomSlot::footprint).sum();
    }

    /** Hands all changes of this room to this reader, oldest first; false if they cannot be read now. */
    public boolean changes(RoomId id, Consumer<KeptChange> reader) {
        return journal.changes(id, reader);
    }

    /** How many rooms are in memory. */
    public int count() {
        return slots.size();
    }

    /** Whether the room with this id is in memory, so that opening it takes nothing. */
    public boolean isInMemory(RoomId id) {
        return slots.containsKey(id);
    }

    /** The room with this id, brought back from the journal if need be, or why there is none. */
    public Answer<LiveRoom> open(RoomId id) {
        RoomSlot slot = slots.compute(id, (same, there) ->
                (there == null ? new RoomSlot(() -> wake(id)) : there).used(clock.getAsLong()));
        Answer<LiveRoom> room = slot.open();
        if (room.rejection().isPresent()) {
            slots.remove(id, slot);
        }
        return room.value().filter(LiveRoom::hasEnded).isPresent()
                ? Answer.refuse(Rejection.of(Reason.NO_SUCH_ROOM))
                : room;
    }

    /**
     * Deletes a room, if this participant may; otherwise returns why not. By right that is at once and for ever; in the
     * name of others the room goes into the bin.
     */
    public Optional<Rejection> delete(LiveRoom room, ParticipantId by) {
        RoomId id = room.state().room().id();
        Optional<Rejection> refusal = room.end(() -> {
            RoomState state = room.state();
            return state.room().objection(Permission.GOVERN, by, state.attendance())
                    .or(() -> delete(state.room(), by).refusal());
        });
        if (refusal.isEmpty()) {
            slots.remove(id);
        }
        return refusal;
    }

    private Receipt delete(Room room, ParticipantId by) {
        return room.participants().isByRight(by)
                ? journal.forget(room.id())
                : journal.discard(room.id(), today.instant());
    }

    /** The rooms in the bin that this visitor can take out again; none while the journal does not answer. */
    public List<RoomTitle> bin(VisitorId visitor) {
        return retention.bin(visitor).orElse(List.of());
    }

    /** Takes a room out of the bin for a visitor who facilitates it by right; for others there is none. */
    public Optional<Rejection> recover(RoomId id, VisitorId visitor) {
        unknown.forget(id);
        return retention.recover(id, visitor);
    }

    /** The room with this id, if it can be opened. */
    public Optional<LiveRoom> find(RoomId id) {
        return open(id).value();
    }

    /** The rooms in which this visitor has a seat; only those in memory while the journal does not answer. */
    public List<RoomTitle> of(VisitorId visitor) {
        return journal.roomsOf(visitor).orElseGet(() -> slots.values().stream().flatMap(slot -> slot.room().stream())
                .filter(room -> room.seat(visitor).isPresent())
                .map(room -> RoomTitle.of(room.state().room()))
                .toList());
    }

    /**
     * Has this visitor leave every room. Says why not if that cannot be kept now: the visitor may still be in some of
     * them, and may try again. A room that is gone or broken is no reason.
     */
    public Optional<Rejection> leave(VisitorId visitor) {
        return journal.roomsOf(visitor)
                .map(all -> all.stream().flatMap(room -> leave(room.id(), visitor).stream()).findFirst())
                .orElseGet(() -> Optional.of(Rejection.of(Reason.JOURNAL_UNAVAILABLE)));
    }

    private Optional<Rejection> leave(RoomId id, VisitorId visitor) {
        return open(id)
                .either(room -> room.seat(visitor).flatMap(seat -> room.submit(new Leave(), seat)), Optional::of)
                .filter(refusal -> refusal.reason().isOutage());
    }

    /** Ends the stays that are over, in every room, and lets unused rooms leave memory. */
    void sweep() {
        long idle = admission.isShort(this::held) ? Math.min(SHORT_IDLE, idle()) : idle();
        slots.forEach((id, slot) -> slot.room().ifPresent(room -> sweep(id, slot, room, idle)));
    }

    private long idle() {
        return settings.idle().toNanos();
    }

    private void sweep(RoomId id, RoomSlot slot, LiveRoom room, long idle) {
        room.sweep();
        long now = clock.getAsLong();
        if (room.isUsed()) {
            slot.used(now);
        } else if (slot.isIdle(now, idle)) {
            slots.computeIfPresent(id, (same, there) -> there.isIdle(now, idle) ? null : there);
        }
    }

    /** Carries out what the clock has made due, in every room. */
    void tick() {
        slots.values().forEach(slot -> slot.room().ifPresent(LiveRoom::tick));
    }

    /**
     * Deletes rooms that are not in memory and in which nothing has happened for longer than the retention, and those
     * that have been in the bin for a month.
     */
    void expire(Instant now) {
        retention.expire(now, this::expire);
    }

    private boolean expire(RoomId id) {
        RoomSlot gone = new RoomSlot(() -> Answer.refuse(Rejection.of(Reason.NO_SUCH_ROOM)));
        if (slots.putIfAbsent(id, gone) != null) {
            return false;
        }
        Receipt receipt = journal.forget(id);
        slots.remove(id, gone);
        return receipt == Receipt.APPENDED;
    }

    private Answer<LiveRoom> wake(RoomId id) {
        Recall recall = unknown.answer(id, new Recall.Absent(), () -> journal.read(id));
        if (recall instanceof Recall.Found found) {
            return objectionToMore().<Answer<LiveRoom>>map(Answer::refuse)
                    .orElseGet(() -> Answer.of(awake(found.room())));
        }
        return Answer.refuse(Rejection.of(recall instanceof Recall.Absent ? Reason.NO_SUCH_ROOM
                : recall instanceof Recall.Corrupt ? Reason.ROOM_UNREADABLE : Reason.JOURNAL_UNAVAILABLE));
    }

    private LiveRoom awake(Room room) {
        LiveRoom live = live(room);
        live.expectEverybody();
        return live;
    }

    /**
     * The count of attendances begins at random, so that a token from before a restart hardly ever matches a new one.
     */
    private LiveRoom live(Room room) {
        RoomState state = new RoomState(room, Attendance.NOBODY, random.nextInt(SHORT_COUNTS));
        Restraint restraint = new Restraint(clock, this::objectionToMore, admission::objectionTo,
                admission.spending());
        SteadyTime time = new SteadyTime(today, clock);
        Vacancy vacancy = new Vacancy(settings.vacancy().toNanos(), retention::monthAgo);
        return new LiveRoom(state, journal, settings.grace(), vacancy, restraint, clock, time);
    }

    private RoomId newId() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return new RoomId(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
}
