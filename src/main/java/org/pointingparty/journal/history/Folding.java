package org.pointingparty.journal.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pointingparty.live.KeptChange;
import org.pointingparty.room.Room;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.RoundEvent;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.event.TicketEvent;
import org.pointingparty.room.event.TimeEvent;
import org.pointingparty.room.event.UpkeepEvent;
import org.pointingparty.room.people.ParticipantId;

/**
 * Follows a stretch of changes and keeps those that somebody can still ask for: rounds, votes, commitments, estimates,
 * with their times. What only led to how the room is now is left out; {@link Rest} makes up for it. Not thread-safe.
 */
final class Folding {

    private final List<Noted> kept = new ArrayList<>();
    private Room room;

    /** What was kept since a round of this stretch was opened, as long as it is voting. */
    private @Nullable List<Noted> round;

    private record Noted(Instant at, RoomEvent event) {
    }

    /** @param start the room before the stretch */
    Folding(Room start) {
        this.room = start;
    }

    /** Follows the next change. */
    void then(KeptChange change) {
        for (RoomEvent event : change.events()) {
            Room before = room;
            room = event.applyTo(before);
            if (!isMadeUpFor(event)) {
                follow(before, new Noted(change.keptAt(), event));
            }
        }
    }

    /** Whether what the event has left is in the room itself, and how it came about is of no interest. */
    private static boolean isMadeUpFor(RoomEvent event) {
        return event instanceof TicketEvent.TicketEdited || event instanceof TicketEvent.TicketMoved
                || event instanceof UpkeepEvent.RoomRetitled || event instanceof UpkeepEvent.PolicyChanged
                || event instanceof SeatEvent.ParticipantRenamed || event instanceof SeatEvent.ParticipantReturned
                || event instanceof SeatEvent.ParticipantLeft;
    }

    private void follow(Room before, Noted noted) {
        if (noted.event() instanceof RoundEvent.RoundRevealed) {
            reveal(before);
        } else if (noted.event() instanceof RoundEvent.RoundStarted
                || noted.event() instanceof RoundEvent.BacklogFinished) {
            giveUp();
        }
        (round == null ? kept : round).add(noted);
        if (noted.event() instanceof RoundEvent.RoundStarted) {
            round = new ArrayList<>();
        }
    }

    /** Of the votes only those that were revealed are kept, in their order. */
    private void reveal(Room before) {
        if (round != null) {
            Map<ParticipantId, Noted> casts = new HashMap<>();
            for (Noted noted : round) {
                if (noted.event() instanceof RoundEvent.VoteCast vote) {
                    casts.put(vote.participant(), noted);
                }
            }
            giveUp();
            before.round().votes().keySet().forEach(voter -> kept.add(Objects.requireNonNull(casts.get(voter))));
        }
    }

    /** Nobody learns any more what was voted in this round before. */
    private void giveUp() {
        if (round != null) {
            round.stream().filter(noted -> !isOfVoting(noted.event())).forEach(kept::add);
            round = null;
        }
    }

    private static boolean isOfVoting(RoomEvent event) {
        return event instanceof TimeEvent || event instanceof RoundEvent;
    }

    /** The room after what was followed. */
    Room room() {
        return room;
    }

    /** What is kept of it, oldest first; a round that is still voting is kept as it is. */
    List<KeptChange> changes() {
        List<Noted> all = new ArrayList<>(kept);
        all.addAll(Objects.requireNonNullElse(round, List.of()));
        List<KeptChange> changes = new ArrayList<>();
        for (int next = 0; next < all.size();) {
            Instant at = all.get(next).at();
            List<RoomEvent> together = new ArrayList<>();
            for (; next < all.size() && all.get(next).at().equals(at); next++) {
                together.add(all.get(next).event());
            }
            changes.add(new KeptChange(at, together));
        }
        return changes;
    }
}
