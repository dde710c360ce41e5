package org.pointingparty.journal;

import java.util.List;
import org.pointingparty.room.Card;
import org.pointingparty.room.ParticipantId;
import org.pointingparty.room.RoomEvent;
import org.pointingparty.room.VisitorId;

/**
 * Takes one participant's name and votes out of events. The seat stays, nobody's, so that all numbers stay what they are;
 * a vote becomes a card that counts for nothing. Who opened the room is forgotten whoever is erased: it matters only
 * until that visitor takes a seat.
 *
 * @param participant whose data go
 */
record Erasure(ParticipantId participant) {

    private static final String NAME = "…";
    private static final VisitorId NOBODY = new VisitorId("erased");
    private static final Card NOTHING = new Card("?", null, false);

    List<RoomEvent> of(List<RoomEvent> events) {
        return events.stream().map(this::of).toList();
    }

    private RoomEvent of(RoomEvent event) {
        if (event instanceof RoomEvent.ParticipantJoined joined && isOurs(joined.participant())) {
            return new RoomEvent.ParticipantJoined(participant, new VisitorId("erased-" + participant), NAME);
        } else if (event instanceof RoomEvent.ParticipantReturned returned && isOurs(returned.participant())) {
            return new RoomEvent.ParticipantReturned(participant, NAME);
        } else if (event instanceof RoomEvent.ParticipantRenamed renamed && isOurs(renamed.participant())) {
            return new RoomEvent.ParticipantRenamed(participant, NAME);
        } else if (event instanceof RoomEvent.FacilitatorExpected) {
            return new RoomEvent.FacilitatorExpected(NOBODY);
        } else if (event instanceof RoomEvent.VoteCast vote && isOurs(vote.participant())) {
            return new RoomEvent.VoteCast(participant, vote.round(), NOTHING);
        }
        return event;
    }

    private boolean isOurs(ParticipantId other) {
        return participant.equals(other);
    }
}
