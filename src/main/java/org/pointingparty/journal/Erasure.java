package org.pointingparty.journal;

import java.util.List;
import org.pointingparty.room.Participant;
import org.pointingparty.room.ParticipantId;
import org.pointingparty.room.RoomEvent;
import org.pointingparty.room.UpkeepEvent;
import org.pointingparty.room.VisitorId;

/**
 * Takes one participant's name and votes out of events. The seat stays, nobody's, so that all numbers stay what they are;
 * a vote becomes the event that says that this participant is erased. Who opened the room is forgotten whoever is erased:
 * it matters only until that visitor takes a seat.
 *
 * @param participant whose data go
 */
record Erasure(ParticipantId participant) {

    private static final VisitorId NOBODY = new VisitorId("erased");

    List<RoomEvent> of(List<RoomEvent> events) {
        return events.stream().map(this::of).toList();
    }

    private RoomEvent of(RoomEvent event) {
        if (event instanceof RoomEvent.ParticipantJoined joined && isOurs(joined.participant())) {
            return new RoomEvent.ParticipantJoined(participant, VisitorId.erased(participant), Participant.ERASED);
        } else if (event instanceof RoomEvent.ParticipantReturned returned && isOurs(returned.participant())) {
            return new RoomEvent.ParticipantReturned(participant, Participant.ERASED);
        } else if (event instanceof RoomEvent.ParticipantRenamed renamed && isOurs(renamed.participant())) {
            return new RoomEvent.ParticipantRenamed(participant, Participant.ERASED);
        } else if (event instanceof RoomEvent.FacilitatorExpected) {
            return new RoomEvent.FacilitatorExpected(NOBODY);
        } else if (event instanceof RoomEvent.VoteCast vote && isOurs(vote.participant())) {
            return new UpkeepEvent.ParticipantErased(participant);
        }
        return event;
    }

    private boolean isOurs(ParticipantId other) {
        return participant.equals(other);
    }
}
