package org.pointingparty.journal.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.event.RevealedEvent;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.RoundEvent;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.people.Participant;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.VisitorId;

/**
 * Erases one participant's name and votes from events. The seat stays, nobody's, so that all numbers stay valid; a vote
 * becomes the event that says that this participant is erased.
 *
 * @param participant whose data is erased
 * @param visitor the participant's visitor, or null if forgotten already
 */
public record Erasure(ParticipantId participant, @Nullable VisitorId visitor) {

    /** These events, without anything that tells of the participant. */
    public List<RoomEvent> of(List<RoomEvent> events) {
        return events.stream().map(this::of).toList();
    }

    private RoomEvent of(RoomEvent event) {
        if (event instanceof SeatEvent.ParticipantJoined joined && isOurs(joined.participant())) {
            return new SeatEvent.ParticipantJoined(participant, VisitorId.erased(participant), Participant.ERASED);
        } else if (event instanceof SeatEvent.ParticipantReturned returned && isOurs(returned.participant())) {
            return new SeatEvent.ParticipantReturned(participant, Participant.ERASED);
        } else if (event instanceof SeatEvent.ParticipantRenamed renamed && isOurs(renamed.participant())) {
            return new SeatEvent.ParticipantRenamed(participant, Participant.ERASED);
        } else if (event instanceof SeatEvent.FacilitatorExpected expected && expected.visitor().equals(visitor)) {
            return new SeatEvent.FacilitatorExpected(VisitorId.erased(participant));
        } else if (event instanceof RoundEvent.VoteCast vote && isOurs(vote.participant())
                || event instanceof RevealedEvent.VoteChanged change && isOurs(change.participant())
                || event instanceof RevealedEvent.ProposalAnswered answer && isOurs(answer.participant())) {
            return new SeatEvent.ParticipantErased(participant);
        }
        return event;
    }

    private boolean isOurs(ParticipantId other) {
        return participant.equals(other);
    }
}
