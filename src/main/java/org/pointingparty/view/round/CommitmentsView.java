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
 * What everybody needs to check that no vote was changed, {@code commitments}: empty in a room that does not commit to
 * votes. While a round is voting it depends on no vote.
 *
 * @param room the room's id
 * @param round the open round's number, or 0 where there is nothing to say
 * @param votes what was committed to, by participant; empty until the reveal
 */
public record CommitmentsView(String room, int round, List<CommittedView> votes) {

    private static final CommitmentsView NONE = new CommitmentsView("", 0, List.of());

    /**
     * One vote, as it was revealed.
     *
     * @param participant the voter's number
     * @param name the voter's name
     * @param card the card's label
     * @param salt what was hashed with it
     * @param hash what everybody was told when it was cast
     */
    public record CommittedView(int participant, String name, String card, String salt, String hash) {

        /** The card as a word in a shell's command line. */
        public String quoted() {
            return "'" + card.replace("'", "'\\''") + "'";
        }
    }

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
