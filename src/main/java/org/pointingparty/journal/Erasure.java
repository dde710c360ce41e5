package org.pointingparty.journal;

import java.util.List;
import org.pointingparty.room.Participant;
import org.pointingparty.room.ParticipantId;
import org.pointingparty.room.RevealedEvent;
import org.pointingparty.room.RoomEvent;
import org.pointingparty.room.UpkeepEvent;
import org.pointingparty.room.VisitorId;

/**
 * Takes one participant's name and votes out of events. The seat stays, nobody's, so that all numbers stay what they are;
 * a vote becomes the event that says that this participant is erased.
 *
 * @param participant whose data go
 * @param visitor who that is, or null if that is forgotten already
 */
record Erasure(ParticipantId participant, VisitorId visitor) {

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
        } else if (event instanceof RoomEvent.FacilitatorExpected expected && expected.visitor().equals(visitor)) {
            return new RoomEvent.FacilitatorExpected(VisitorId.erased(participant));
        } else if (event instanceof RoomEvent.VoteCast vote && isOurs(vote.participant())
                || event instanceof RevealedEvent.VoteChanged change && isOurs(change.participant())
                || event instanceof RevealedEvent.ProposalAnswered answer && isOurs(answer.participant())) {
            return new UpkeepEvent.ParticipantErased(participant);
        }
        return event;
    }

    private boolean isOurs(ParticipantId other) {
        return participant.equals(other);
    }
}
