package org.pointingparty.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.pointingparty.room.Attendance;
import org.pointingparty.room.Create;
import org.pointingparty.room.Decision;
import org.pointingparty.room.Rejection;
import org.pointingparty.room.Room;
import org.pointingparty.room.RoomEvent;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.VisitorId;
import org.pointingparty.settings.Settings;

/** All rooms of this node: opens new ones and finds those there are. Thread-safe. */
@ApplicationScoped
public class LiveRooms {

    private final Map<RoomId, LiveRoom> rooms = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private RoomJournal journal;
    private Settings settings;
    private Admission admission;
    private LongSupplier clock;

    /** For the container's proxy. */
    protected LiveRooms() {
    }

    /** Rooms that are kept in this journal. */
    @Inject
    public LiveRooms(RoomJournal journal, Settings settings, Admission admission) {
        this(journal, settings, admission, System::nanoTime);
    }

    LiveRooms(RoomJournal journal, Settings settings, LongSupplier clock) {
        this(journal, settings, new Admission(settings.ceilings(), clock), clock);
    }

    private LiveRooms(RoomJournal journal, Settings settings, Admission admission, LongSupplier clock) {
        this.journal = journal;
        this.settings = settings;
        this.admission = admission;
        this.clock = clock;
    }

    /** Opens a room; its id is new and cannot be guessed. */
    public Answer<RoomId> create(Create command) {
        Room blank = Room.blank(newId());
        Decision decision = blank.decide(command, null, Set.of());
        if (decision.rejection().isPresent()) {
            return Answer.refuse(decision.refusal());
        }
        Optional<Rejection> full = admission.expect(rooms::size);
        if (full.isPresent()) {
            return Answer.refuse(full.get());
        }
        open(blank, decision.events());
        return Answer.of(blank.id());
    }

    private void open(Room blank, List<RoomEvent> events) {
        try {
            journal.append(blank.id(), 1, events);
        } catch (RuntimeException failure) {
            admission.fail();
            throw failure;
        }
        admission.arrive(() -> rooms.put(blank.id(), live(blank.after(events))));
    }

    /** How many rooms are in memory. */
    public int count() {
        return rooms.size();
    }

    /** The room with this id, brought back from the journal if need be. */
    public Optional<LiveRoom> find(RoomId id) {
        LiveRoom room = rooms.get(id);
        return room != null ? Optional.of(room) : Optional.ofNullable(rooms.computeIfAbsent(id, this::wake));
    }

    /** The rooms in which this visitor has a seat. */
    public List<Room> of(VisitorId visitor) {
        return rooms.values().stream()
                .filter(room -> room.seat(visitor).isPresent())
                .map(room -> room.state().room())
                .toList();
    }

    /** Notices whose stay is over, in every room. */
    void sweep() {
        rooms.values().forEach(LiveRoom::sweep);
    }

    private LiveRoom wake(RoomId id) {
        List<List<RoomEvent>> changes = journal.read(id);
        if (changes.isEmpty()) {
            return null;
        }
        Room room = Room.blank(id);
        for (List<RoomEvent> events : changes) {
            room = room.after(events);
        }
        return live(room);
    }

    private LiveRoom live(Room room) {
        RoomState state = new RoomState(room, Attendance.NOBODY, 0);
        return new LiveRoom(state, journal, settings.grace(), clock);
    }

    private RoomId newId() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return new RoomId(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
}
