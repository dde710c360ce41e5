package org.pointingparty.room.round;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.deck.Card;
import org.pointingparty.room.deck.Steps;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.ticket.Backlog;
import org.pointingparty.room.ticket.Ticket;
import org.pointingparty.room.ticket.TicketId;
import org.pointingparty.room.visibility.InsideRoom;

/**
 * All revealed rounds on one ticket, and so how the team came to its estimate.
 *
 * @param ticket what was voted on
 * @param rounds oldest first, perhaps none
 */
public record Course(Ticket ticket, List<Revealed> rounds) {

    /**
     * Somebody who did not play the same card in every round.
     *
     * @param voter who
     * @param cards the card played in each round, null where none was; unmodifiable
     * @param way how many steps it is up from the first of these cards to the last; null if one of them is on no step
     */
    public record Shift(ParticipantId voter, List<@Nullable Card> cards, @Nullable Integer way) {

        /** Copies the cards. */
        public Shift {
            cards = Collections.unmodifiableList(new ArrayList<>(cards));
        }
    }

    /** Copies the rounds. */
    public Course {
        rounds = List.copyOf(rounds);
    }

    @InsideRoom
    public static List<Course> of(Backlog backlog, List<Revealed> rounds) {
        Map<TicketId, List<Revealed>> byTicket = rounds.stream().collect(groupingBy(Revealed::ticket));
        return backlog.tickets().stream()
                .map(ticket -> new Course(ticket, byTicket.getOrDefault(ticket.id(), List.of())))
                .toList();
    }

    /** How long the team was busy with the ticket, rounds that were never revealed left out; empty if not known. */
    public Optional<Duration> taken() {
        return rounds.stream().flatMap(round -> round.times().taken().stream()).reduce(Duration::plus);
    }

    /** Per cent of agreement in the rounds in which somebody played a card that counts. */
    public List<Integer> agreements() {
        return rounds.stream()
                .map(Revealed::statistics)
                .filter(statistics -> !statistics.modes().isEmpty())
                .map(Statistics::agreement)
                .toList();
    }

    /** Those who shifted, by their numbers. */
    public List<Shift> shifts() {
        return rounds.stream()
                .flatMap(round -> round.votes().keySet().stream())
                .distinct()
                .sorted()
                .flatMap(voter -> shift(voter).stream())
                .toList();
    }

    private Optional<Shift> shift(ParticipantId voter) {
        List<@Nullable Card> cards = rounds.stream().map(round -> round.votes().get(voter)).toList();
        List<Card> played = cards.stream().filter(Objects::nonNull).toList();
        return played.stream().distinct().count() < 2
                ? Optional.empty()
                : Optional.of(new Shift(voter, cards, way(played)));
    }

    private @Nullable Integer way(List<Card> played) {
        Steps steps = Steps.of(rounds.get(rounds.size() - 1).deck());
        Card first = played.get(0);
        Card last = played.get(played.size() - 1);
        return steps.holds(first) && steps.holds(last) ? steps.between(first, last) : null;
    }
}
