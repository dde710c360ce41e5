package org.pointingparty.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.pointingparty.journal.history.Erasure;
import org.pointingparty.live.Answer;
import org.pointingparty.live.KeptChange;
import org.pointingparty.live.Recall;
import org.pointingparty.live.Receipt;
import org.pointingparty.live.RoomJournal;
import org.pointingparty.live.RoomTitle;
import org.pointingparty.live.time.RunningTime;
import org.pointingparty.room.Room;
import org.pointingparty.room.RoomCode;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.UpkeepEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;

/** A journal for tests that keeps rooms as long as the test runs. Thread-safe. */
public final class MemoryJournal implements RoomJournal {

    private final Map<RoomId, List<List<RoomEvent>>> rooms = new HashMap<>();
    private final Map<RoomId, Instant> changed = new HashMap<>();
    private final Map<RoomId, RoomCode> codes = new HashMap<>();
    private final Map<RoomId, Instant> discarded = new HashMap<>();
    private RunningTime running = RunningTime.NONE;

    @Override
    public synchronized Receipt append(
            RoomId room, long version, List<RoomEvent> events, Consumer<Receipt> later) {
        List<List<RoomEvent>> changes = rooms.getOrDefault(room, new ArrayList<>());
        boolean begins = events.get(0) instanceof UpkeepEvent.RoomCreated;
        if (version != changes.size() + 1 || begins != changes.isEmpty()) {
            return Receipt.CONFLICT;
        }
        changes.add(events);
        if (events.contains(new UpkeepEvent.CodeRenewed())) {
            codes.remove(room);
        }
        rooms.put(room, changes);
        changed.put(room, Instant.now());
        return Receipt.APPENDED;
    }

    @Override
    public synchronized Recall read(RoomId room) {
        return isFound(room) ? new Recall.Found(replay(room)) : new Recall.Absent();
    }

    private boolean isFound(RoomId room) {
        return rooms.containsKey(room) && !discarded.containsKey(room);
    }

    private Room replay(RoomId id) {
        Room room = Room.blank(id);
        for (List<RoomEvent> events : rooms.get(id)) {
            room = RoomEvent.applyAll(room, events);
        }
        return room;
    }

    @Override
    public boolean changes(RoomId room, Consumer<KeptChange> reader) {
        List<KeptChange> changes = changes(room);
        changes.forEach(reader);
        return !changes.isEmpty();
    }

    private synchronized List<KeptChange> changes(RoomId room) {
        return rooms.getOrDefault(room, List.of()).stream()
                .map(events -> new KeptChange(changed.get(room), events)).toList();
    }

    @Override
    public synchronized Optional<RoomCode> code(RoomId room) {
        return rooms.containsKey(room)
                ? Optional.of(codes.computeIfAbsent(room, id -> RoomCode.drawn(new Random()::nextInt)))
                : Optional.empty();
    }

    @Override
    public synchronized Answer<RoomId> room(RoomCode code) {
        return rooms.keySet().stream().filter(room -> isFound(room) && code.equals(codes.get(room))).findFirst()
                .map(Answer::of).orElseGet(() -> Answer.refuse(Rejection.of(Reason.NO_SUCH_ROOM)));
    }

    @Override
    public synchronized Optional<List<RoomTitle>> roomsOf(VisitorId visitor) {
        return Optional.of(rooms.keySet().stream().filter(this::isFound).map(this::replay)
                .filter(room -> room.participants().of(visitor).filter(seat -> !seat.left()).isPresent())
                .sorted(Comparator.comparing((Room room) -> changed.get(room.id())).reversed())
                .map(room -> new RoomTitle(room.id(), room.title(), room.archived()))
                .toList());
    }

    @Override
    public synchronized Optional<RunningTime> running(Instant now) {
        running = running.at(now);
        return Optional.of(running);
    }

    @Override
    public synchronized List<RoomId> idleSince(Instant moment) {
        return changed.keySet().stream().filter(this::isFound)
                .filter(room -> changed.get(room).isBefore(moment)).toList();
    }

    @Override
    public synchronized Receipt discard(RoomId room, Instant now) {
        discarded.put(room, now);
        return Receipt.APPENDED;
    }

    @Override
    public synchronized Receipt recover(RoomId room) {
        discarded.remove(room);
        return Receipt.APPENDED;
    }

    @Override
    public synchronized Optional<List<Room>> bin(VisitorId visitor) {
        return Optional.of(discarded.keySet().stream().map(this::replay)
                .filter(room -> room.participants().of(visitor).isPresent())
                .toList());
    }

    @Override
    public synchronized List<RoomId> discardedBefore(Instant moment) {
        return discarded.keySet().stream().filter(room -> discarded.get(room).isBefore(moment)).toList();
    }

    @Override
    public synchronized Receipt forget(RoomId room) {
        rooms.remove(room);
        discarded.remove(room);
        changed.remove(room);
        return Receipt.APPENDED;
    }

    @Override
    public synchronized Receipt forget(RoomId room, ParticipantId participant) {
        VisitorId visitor = replay(room).participants().of(participant).orElseThrow().visitor();
        Erasure erasure = new Erasure(participant, visitor);
        rooms.computeIfPresent(room, (id, changes) -> new ArrayList<>(changes.stream().map(erasure::of).toList()));
        return Receipt.APPENDED;
    }

    @Override
    public boolean isWritable() {
        return true;
    }
}
