package org.pointingparty.live;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pointingparty.journal.MemoryJournal;
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
    private Receipt answer = Receipt.APPENDED;
    private Recall recall;

    /** What to answer from now on; nothing is kept unless it is {@link Receipt#APPENDED}. */
    public void answer(Receipt receipt) {
        answer = receipt;
    }

    /** What to say of every room from now on; null for the truth. */
    public void recall(Recall instead) {
        recall = instead;
    }

    @Override
    public Receipt append(RoomId room, long version, List<RoomEvent> events) {
        return answer == Receipt.APPENDED ? kept.append(room, version, events) : answer;
    }

    @Override
    public Recall read(RoomId room) {
        return recall == null ? kept.read(room) : recall;
    }

    @Override
    public Optional<List<KeptChange>> changes(RoomId room) {
        return recall == null ? kept.changes(room) : Optional.empty();
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
    public List<RoomId> idleSince(Instant moment) {
        return kept.idleSince(moment);
    }

    @Override
    public boolean forget(RoomId room) {
        return answer == Receipt.APPENDED && kept.forget(room);
    }

    @Override
    public boolean forget(RoomId room, ParticipantId participant) {
        return answer == Receipt.APPENDED && kept.forget(room, participant);
    }

    @Override
    public boolean isWritable() {
        return answer == Receipt.APPENDED;
    }
}
