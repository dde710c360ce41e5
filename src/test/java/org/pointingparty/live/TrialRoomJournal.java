package org.pointingparty.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pointingparty.journal.MemoryJournal;
import org.pointingparty.live.time.RunningTime;
import org.pointingparty.room.Room;
import org.pointingparty.room.RoomCode;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;

/** A journal that fails when told to. */
public final class TrialRoomJournal implements RoomJournal {

    private final RoomJournal kept = new MemoryJournal();
    private final List<Consumer<Boolean>> doubts = new ArrayList<>();
    private Receipt answer = Receipt.APPENDED;
    private Recall recall;

    /** What to answer from now on; nothing is kept unless that is {@link Receipt#APPENDED} or what resolves it. */
    public void answer(Receipt receipt) {
        answer = receipt;
    }

    /** What to say of every room from now on; null for the truth. */
    public void recall(Recall instead) {
        recall = instead;
    }

    @Override
    public Receipt append(RoomId room, long version, List<RoomEvent> events, Consumer<Receipt> later) {
        if (answer == Receipt.UNKNOWN) {
            doubts.add(keeps -> later.accept(keeps ? kept.append(room, version, events) : Receipt.UNAVAILABLE));
        }
        return answer == Receipt.APPENDED ? kept.append(room, version, events) : answer;
    }

    /** Says of every change that was unknown that it is kept, or that it is not; returns how many there were. */
    public int resolve(boolean keeps) {
        List<Consumer<Boolean>> unknown = List.copyOf(doubts);
        doubts.clear();
        unknown.forEach(doubt -> doubt.accept(keeps));
        return unknown.size();
    }

    @Override
    public Recall read(RoomId room) {
        return recall == null ? kept.read(room) : recall;
    }

    @Override
    public boolean changes(RoomId room, Consumer<KeptChange> reader) {
        return recall == null && kept.changes(room, reader);
    }

    @Override
    public Optional<RoomCode> code(RoomId room) {
        return recall == null ? kept.code(room) : Optional.empty();
    }

    @Override
    public Answer<RoomId> room(RoomCode code) {
        return recall == null ? kept.room(code) : Answer.refuse(Rejection.of(Reason.JOURNAL_UNAVAILABLE));
    }

    @Override
    public Optional<List<RoomTitle>> roomsOf(VisitorId visitor) {
        return recall == null ? kept.roomsOf(visitor) : Optional.empty();
    }

    @Override
    public Optional<RunningTime> running(Instant now) {
        return recall == null ? kept.running(now) : Optional.empty();
    }

    @Override
    public List<RoomId> idleSince(Instant moment) {
        return kept.idleSince(moment);
    }

    @Override
    public Receipt discard(RoomId room, Instant now) {
        return answer == Receipt.APPENDED ? kept.discard(room, now) : answer;
    }

    @Override
    public Receipt recover(RoomId room) {
        return answer == Receipt.APPENDED ? kept.recover(room) : answer;
    }

    @Override
    public Optional<List<Room>> bin(VisitorId visitor) {
        return recall == null ? kept.bin(visitor) : Optional.empty();
    }

    @Override
    public List<RoomId> discardedBefore(Instant moment) {
        return kept.discardedBefore(moment);
    }

    @Override
    public Receipt forget(RoomId room) {
        return answer == Receipt.APPENDED ? kept.forget(room) : answer;
    }

    @Override
    public Receipt forget(RoomId room, ParticipantId participant) {
        return answer == Receipt.APPENDED ? kept.forget(room, participant) : answer;
    }

    @Override
    public boolean isWritable() {
        return answer == Receipt.APPENDED;
    }
}
