package org.pointingparty.view.round;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.deck.Card;
import org.pointingparty.room.people.Attendance;
import org.pointingparty.room.people.Participant;
import org.pointingparty.room.round.Proposal;
import org.pointingparty.room.round.Revealed;

/**
 * Region {@code impasse}: the help for a team at an impasse, with the proposal and the answers to it.
 *
 * @param room the room's id
 * @param round the open round's number, or 0 if there is no impasse
 * @param suggestion the label of the card suggested for a proposal, or empty
 * @param proposed the proposed estimate, or null
 * @param supporters the names of those who support it
 * @param objectors the names of those who object
 * @param awaited the number of present voters who have not answered
 * @param deck the labels of the room's cards, in order
 * @param driving whether the viewer may propose
 */
public record ImpasseView(String room, int round, String suggestion, @Nullable String proposed,
        List<String> supporters, List<String> objectors, int awaited, List<String> deck, boolean driving) {

    /** No impasse. */
    public static final ImpasseView NONE = new ImpasseView("", 0, "", null, List.of(), List.of(), 0, List.of(), false);

    /** The region for a room whose revealed round is at an impasse. */
    public static ImpasseView of(Room room, Attendance attendance, Revealed round, boolean driving) {
        List<Card> leaders = round.tally().leaders();
        String suggestion = leaders.isEmpty() ? "" : leaders.get(leaders.size() - 1).label();
        Proposal proposal = round.aftermath().proposal();
        return new ImpasseView(room.id().value(), round.id().number(), suggestion,
                proposal == null ? null : proposal.estimate(),
                names(room, proposal, true),
                names(room, proposal, false),
                proposal == null ? 0 : awaited(room, attendance, proposal),
                room.deck().cards().stream().map(Card::label).toList(),
                driving);
    }

    private static List<String> names(Room room, @Nullable Proposal proposal, boolean support) {
        return proposal == null ? List.of() : proposal.answers().entrySet().stream()
                .filter(answer -> answer.getValue() == support)
                .map(Map.Entry::getKey)
                .sorted()
                .flatMap(voter -> room.participants().of(voter).stream())
                .map(Participant::name)
                .toList();
    }

    private static int awaited(Room room, Attendance attendance, Proposal proposal) {
        return (int) room.participants().awaited(attendance.present()::contains, proposal.answers().keySet()).count();
    }
}
