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
 * A ticket in the summary, and how the team came to its estimate.
 *
 * @param title the ticket's title
 * @param skipped whether the team passed over it
 * @param estimate what the team settled on, or null
 * @param rounds what each revealed round came to
 * @param moves who did not play the same card in all of them
 * @param objectors the names of those who objected to what was proposed last
 * @param time how long the ticket took, or null if that is not known
 */
public record CourseView(
        String title, boolean skipped, @Nullable String estimate, List<RoundView> rounds, List<MoveView> moves,
        List<String> objectors, @Nullable TimeView time) {

    private static final String NONE = "–";

    /**
     * What one round came to.
     *
     * @param leaders the labels of the winning card or the two tied ones; empty if nobody played a card that counts
     * @param agreement per cent of the votes on the most played card
     */
    public record RoundView(List<String> leaders, int agreement) {
    }

    /**
     * Somebody who moved.
     *
     * @param name who
     * @param cards the labels of the cards played, round by round, "–" where none was
     * @param way how many steps of the deck it is up from the first to the last, below zero if down; null if unknown
     */
    public record MoveView(String name, List<String> cards, @Nullable Integer way) {

        /** The steps with their sign, as they are read; null if unknown. */
        public @Nullable String steps() {
            return way == null ? null : (way > 0 ? "+" : way < 0 ? "−" : "±") + Math.abs(way);
        }
    }

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
