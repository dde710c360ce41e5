package org.pointingparty.view.round;

import java.util.List;
import java.util.Map;
import org.pointingparty.room.Room;
import org.pointingparty.room.people.Participant;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.Participants;
import org.pointingparty.room.round.Commitment;
import org.pointingparty.room.round.Revealed;

/**
 * Region {@code commitments}: what everybody needs to check that no vote was changed. Empty where votes are not
 * committed to; while a round is voting it does not depend on any vote.
 *
 * @param room the room's id
 * @param round the open round's number, or 0 if there is nothing to show
 * @param votes the votes with their commitments, in the order of joining; empty until the reveal
 */
public record CommitmentsView(String room, int round, List<CommittedView> votes) {

    private static final CommitmentsView NONE = new CommitmentsView("", 0, List.of());

    /**
     * One vote as it was first revealed.
     *
     * @param participant the voter's number
     * @param name the voter's name
     * @param card the card's label
     * @param salt the random value that was hashed with it
     * @param hash the hash that everybody saw when the vote was cast
     */
    public record CommittedView(int participant, String name, String card, String salt, String hash) {

        /** The card's label quoted for a shell. */
        public String quoted() {
            return "'" + card.replace("'", "'\\''") + "'";
        }
    }

    /** The region for this room. */
    public static CommitmentsView of(Room room) {
        if (room.commits()) {
            return new CommitmentsView(room.id().value(), room.round().id().number(), List.of());
        }
        return room.open() instanceof Revealed round && !round.commitments().isEmpty()
                ? new CommitmentsView(room.id().value(), round.id().number(), votes(round, room.participants()))
                : NONE;
    }

    private static List<CommittedView> votes(Revealed round, Participants participants) {
        return round.commitments().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> vote(entry.getKey(), entry.getValue(), participants))
                .toList();
    }

    private static CommittedView vote(ParticipantId voter, Commitment commitment, Participants participants) {
        String name = participants.of(voter).map(Participant::name).orElse("");
        return new CommittedView(voter.number(), name, commitment.card(), commitment.salt(), commitment.hash());
    }
}
