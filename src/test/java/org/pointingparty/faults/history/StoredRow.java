package org.pointingparty.faults.history;

import java.util.List;
import java.util.stream.Stream;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.RoundEvent.RoundRevealed;
import org.pointingparty.room.event.RoundEvent.RoundStarted;
import org.pointingparty.room.event.RoundEvent.VoteCast;

/**
 * One change of a room as the journal holds it.
 *
 * @param room the room's id
 * @param version the room's version after it
 * @param events what happened in it
 */
public record StoredRow(String room, long version, List<RoomEvent> events) {

    /** What guests must have asked for, so that this can be. */
    List<Deed> deeds() {
        return events.stream().flatMap(this::deed).toList();
    }

    private Stream<Deed> deed(RoomEvent event) {
        if (event instanceof VoteCast vote) {
            return Stream.of(Deed.vote(room, vote.participant().number(), vote.round().number(), vote.card().label()));
        } else if (event instanceof RoundRevealed reveal) {
            return Stream.of(new Deed(room, 0, Deed.Kind.REVEAL, reveal.round().number(), ""));
        } else if (event instanceof RoundStarted start) {
            return Stream.of(new Deed(room, 0, Deed.Kind.OPENING, start.round().number(), ""));
        }
        return Stream.of();
    }
}
