package org.pointingparty.journal.opening;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;

/** The journal once it is open; until then one that neither knows nor keeps anything. Thread-safe. */
public final class AwaitedJournal implements RoomJournal {

    private final Supplier<Optional<RoomJournal>> opened;
    private final Supplier<Optional<String>> obstacle;

    /**
     * A journal that is yet to be opened.
     *
     * @param opened the open one, when it is there
     * @param obstacle why it is not
     */
    public AwaitedJournal(Supplier<Optional<RoomJournal>> opened, Supplier<Optional<String>> obstacle) {
        this.opened = opened;
        this.obstacle = obstacle;
    }

    @Override
    public Optional<String> obstacle() {
        return obstacle.get();
    }

    @Override
    public Receipt append(RoomId room, long version, List<RoomEvent> events, Consumer<Receipt> later) {
        return opened.get().map(journal -> journal.append(room, version, events, later)).orElse(Receipt.UNAVAILABLE);
    }

    @Override
    public Recall read(RoomId room) {
        return opened.get().map(journal -> journal.read(room)).orElseGet(Recall.Unavailable::new);
    }

    @Override
    public boolean changes(RoomId room, Consumer<KeptChange> reader) {
        return opened.get().map(journal -> journal.changes(room, reader)).orElse(false);
    }

    @Override
    public Optional<RoomCode> code(RoomId room) {
        return opened.get().flatMap(journal -> journal.code(room));
    }

    @Override
    public Answer<RoomId> room(RoomCode code) {
        return opened.get().map(journal -> journal.room(code))
                .orElseGet(() -> Answer.refuse(Rejection.of(Reason.JOURNAL_UNAVAILABLE)));
    }

    @Override
    public Optional<List<RoomTitle>> roomsOf(VisitorId visitor) {
        return opened.get().flatMap(journal -> journal.roomsOf(visitor));
    }

    @Override
    public Optional<RunningTime> running(Instant now) {
        return opened.get().flatMap(journal -> journal.running(now));
    }

    @Override
    public List<RoomId> idleSince(Instant moment) {
        return opened.get().map(journal -> journal.idleSince(moment)).orElse(List.of());
    }

    @Override
    public Receipt discard(RoomId room, Instant now) {
        return opened.get().map(journal -> journal.discard(room, now)).orElse(Receipt.UNAVAILABLE);
    }

    @Override
    public Receipt recover(RoomId room) {
        return opened.get().map(journal -> journal.recover(room)).orElse(Receipt.UNAVAILABLE);
    }

    @Override
    public Optional<List<Room>> bin(VisitorId visitor) {
        return opened.get().flatMap(journal -> journal.bin(visitor));
    }

    @Override
    public List<RoomId> discardedBefore(Instant moment) {
        return opened.get().map(journal -> journal.discardedBefore(moment)).orElse(List.of());
    }

    @Override
    public Receipt forget(RoomId room) {
        return opened.get().map(journal -> journal.forget(room)).orElse(Receipt.UNAVAILABLE);
    }

    @Override
    public Receipt forget(RoomId room, ParticipantId participant) {
        return opened.get().map(journal -> journal.forget(room, participant)).orElse(Receipt.UNAVAILABLE);
    }

    @Override
    public boolean isWritable() {
        return opened.get().map(RoomJournal::isWritable).orElse(false);
    }
}
