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
 * All revealed rounds on one ticket: how the team arrived at its estimate.
 *
 * @param ticket the ticket that was voted on
 * @param rounds the revealed rounds, oldest first; may be empty
 */
public record Course(Ticket ticket, List<Revealed> rounds) {

    /**
     * How one voter's vote changed between the rounds.
     *
     * @param voter the voter
     * @param cards the voter's card in each round, null where there is none; unmodifiable
     * @param way the number of steps up from the first of these cards to the last, negative if down; null if one of the
     *     two is not among the deck's steps
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

    /** The courses of all tickets of the backlog, in its order. */
    @InsideRoom
    public static List<Course> of(Backlog backlog, List<Revealed> rounds) {
        Map<TicketId, List<Revealed>> byTicket = rounds.stream().collect(groupingBy(Revealed::ticket));
        return backlog.tickets().stream()
                .map(ticket -> new Course(ticket, byTicket.getOrDefault(ticket.id(), List.of())))
                .toList();
    }

    /** How long the team spent on the ticket, without rounds that were never revealed; empty if unknown. */
    public Optional<Duration> taken() {
        return rounds.stream().flatMap(round -> round.times().taken().stream()).reduce(Duration::plus);
    }

    /** The agreement, in per cent, of each round in which somebody played a card that counts. */
    public List<Integer> agreements() {
        return rounds.stream()
                .map(Revealed::statistics)
                .filter(statistics -> !statistics.modes().isEmpty())
                .map(Statistics::agreement)
                .toList();
    }

    /** The voters who did not play the same card in every round they voted in, in the order of their ids. */
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
