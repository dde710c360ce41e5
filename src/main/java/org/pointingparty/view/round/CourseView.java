package org.pointingparty.view.round;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.deck.Card;
import org.pointingparty.room.people.Participant;
import org.pointingparty.room.people.Participants;
import org.pointingparty.room.round.Course;
import org.pointingparty.room.round.Revealed;
import org.pointingparty.room.ticket.Ticket;

/**
 * A ticket in the summary, and how the team arrived at its estimate.
 *
 * @param title the ticket's title
 * @param skipped whether the team passed over it
 * @param estimate the estimate the team settled on, or null
 * @param rounds the result of each revealed round
 * @param moves those who did not play the same card in all rounds
 * @param objectors the names of those who objected to the last proposal
 * @param time how long the ticket took, or null if unknown
 */
public record CourseView(
        String title, boolean skipped, @Nullable String estimate, List<RoundView> rounds, List<MoveView> moves,
        List<String> objectors, @Nullable TimeView time) {

    private static final String NONE = "–";

    /**
     * The result of one round.
     *
     * @param leaders the labels of the winning card or of the two tied cards; empty if no vote counted
     * @param agreement the percentage of votes on the most played card
     */
    public record RoundView(List<String> leaders, int agreement) {
    }

    /**
     * How one voter's vote changed between the rounds.
     *
     * @param name the voter's name
     * @param cards the label of the voter's card in each round, "–" where there is none
     * @param way the number of steps up from the first of these cards to the last, negative if down; null if unknown
     */
    public record MoveView(String name, List<String> cards, @Nullable Integer way) {

        /** The number of steps with its sign, as shown; null if unknown. */
        public @Nullable String steps() {
            return way == null ? null : (way > 0 ? "+" : way < 0 ? "−" : "±") + Math.abs(way);
        }
    }

    /** The view of this course. */
    public static CourseView of(Course course, Participants participants) {
        Ticket ticket = course.ticket();
        return new CourseView(ticket.title(), ticket.skipped(), ticket.estimate(),
                course.rounds().stream().map(CourseView::round).toList(),
                course.shifts().stream().map(move -> move(move, participants)).toList(),
                objectors(course.rounds(), participants),
                course.taken().map(TimeView::of).orElse(null));
    }

    private static List<String> objectors(List<Revealed> rounds, Participants participants) {
        return rounds.stream()
                .flatMap(round -> Stream.ofNullable(round.aftermath().proposal()))
                .reduce((former, last) -> last).stream()
                .flatMap(proposal -> proposal.objectors().stream())
                .flatMap(voter -> participants.of(voter).stream())
                .map(Participant::name)
                .toList();
    }

    private static RoundView round(Revealed round) {
        return new RoundView(round.tally().leaders().stream().map(Card::label).toList(),
                round.statistics().agreement());
    }

    private static MoveView move(Course.Shift move, Participants participants) {
        String name = participants.of(move.voter()).map(Participant::name).orElse("");
        return new MoveView(name, move.cards().stream().map(card -> card == null ? NONE : card.label()).toList(),
                move.way());
    }
}
