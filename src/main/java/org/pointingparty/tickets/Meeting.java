package org.pointingparty.tickets;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting has come to, ready for export. It holds only what every participant has seen, so nothing of a round
 * that is not revealed.
 *
 * @param title the room's title
 * @param deck the labels of the room's cards, in order
 * @param tickets all tickets, in order
 * @param quickVotes the revealed rounds without a ticket, oldest first
 */
public record Meeting(String title, List<String> deck, List<Ticket> tickets, List<Round> quickVotes) {

    /** Copies the lists. */
    public Meeting {
        deck = List.copyOf(deck);
        tickets = List.copyOf(tickets);
        quickVotes = List.copyOf(quickVotes);
    }

    /**
     * A ticket and how it was estimated.
     *
     * @param number its number in the room
     * @param key what another tracker calls it, or null
     * @param title one line
     * @param description one or more lines, or null
     * @param link its address in another tracker, or null
     * @param estimate the estimate the team settled on, or null
     * @param skipped whether the team passed over it
     * @param rounds its revealed rounds, oldest first
     */
    public record Ticket(int number, @Nullable String key, String title, @Nullable String description,
            @Nullable String link, @Nullable String estimate, boolean skipped, List<Round> rounds) {

        /** Copies the rounds. */
        public Ticket {
            rounds = List.copyOf(rounds);
        }
    }

    /**
     * A revealed round.
     *
     * @param round its number in the room
     * @param started when it was opened, or null if unknown
     * @param revealed when it was revealed
     * @param votes its votes, in the order of voting, or of the deck in a meeting without names
     * @param proposal the proposal that the team was asked to support, or null
     */
    public record Round(int round, @Nullable Instant started, Instant revealed, List<Vote> votes,
            @Nullable Proposal proposal) {

        /** Copies the votes. */
        public Round {
            votes = List.copyOf(votes);
        }
    }

    /**
     * A proposal that a team at an impasse was asked to support.
     *
     * @param estimate the proposed estimate
     * @param supporters the number of those who supported it
     * @param objections the number of those who objected
     * @param objectors the names of those who objected; empty in a meeting without names
     */
    public record Proposal(String estimate, int supporters, int objections, List<String> objectors) {

        /** Copies the names. */
        public Proposal {
            objectors = List.copyOf(objectors);
        }

        private Proposal nameless() {
            return new Proposal(estimate, supporters, objections, List.of());
        }
    }

    /**
     * A vote.
     *
     * @param participant the voter's name; null in a meeting without names
     * @param card the label of the card
     * @param changed whether the card was played after the reveal
     * @param voted when the card was played; null if unknown or without names
     * @param commitment the commitment to the vote, or null
     */
    public record Vote(@Nullable String participant, String card, boolean changed, @Nullable Instant voted,
            @Nullable Commitment commitment) {

        /** A vote without a commitment. */
        public Vote(@Nullable String participant, String card, boolean changed, @Nullable Instant voted) {
            this(participant, card, changed, voted, null);
        }

        private Vote nameless() {
            return new Vote(null, card, changed, null);
        }
    }

    /**
     * The commitment to a vote, as revealed.
     *
     * @param participant the voter's number in the room
     * @param card the label of the card, as first revealed
     * @param salt the random value that was hashed with it
     * @param hash the hash that everybody saw when the vote was cast
     */
    public record Commitment(int participant, String card, String salt, String hash) {
    }

    /** The same meeting without names, and without the order and times of votes, which could give them away. */
    public Meeting withoutNames() {
        return new Meeting(title, deck, tickets.stream().map(this::withoutNames).toList(),
                quickVotes.stream().map(this::withoutNames).toList());
    }

    private Ticket withoutNames(Ticket ticket) {
        return new Ticket(ticket.number, ticket.key, ticket.title, ticket.description, ticket.link,
                ticket.estimate, ticket.skipped,
                ticket.rounds.stream().map(this::withoutNames).toList());
    }

    private Round withoutNames(Round round) {
        return new Round(round.round, round.started, round.revealed, round.votes.stream()
                .map(Vote::nameless)
                .sorted(Comparator.comparingInt(this::position))
                .toList(), round.proposal == null ? null : round.proposal.nameless());
    }

    /** The card's position in the deck; cards of another deck come last. */
    private int position(Vote vote) {
        int position = deck.indexOf(vote.card);
        return position < 0 ? deck.size() : position;
    }
}
