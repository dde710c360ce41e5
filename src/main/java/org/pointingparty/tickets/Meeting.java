package org.pointingparty.tickets;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * What a meeting has come to, ready for export. It holds only what every participant has seen, so nothing of a round
 * that is not revealed.
 *
 * @param title the room's title
 * @param deck the labels of the room's cards, in order
 * @param tickets all tickets, in order
 * @param quickVotes the revealed rounds without a ticket, oldest first
 */
public record Meeting(String title, List<String> deck, List<Estimation> tickets, List<Ballot> quickVotes) {

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
    public record Estimation(int number, String key, String title, String description, String link, String estimate,
            boolean skipped, List<Ballot> rounds) {

        /** Copies the rounds. */
        public Estimation {
            rounds = List.copyOf(rounds);
        }
    }

    /**
     * A revealed round.
     *
     * @param round its number in the room
     * @param started when it was opened
     * @param revealed when it was revealed
     * @param votes its votes, in the order of voting, or of the deck in a meeting without names
     * @param proposal the proposal that the team was asked to support, or null
     */
    public record Ballot(int round, Instant started, Instant revealed, List<Play> votes, Question proposal) {

        /** Copies the votes. */
        public Ballot {
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
    public record Question(String estimate, int supporters, int objections, List<String> objectors) {

        /** Copies the names. */
        public Question {
            objectors = List.copyOf(objectors);
        }

        private Question nameless() {
            return new Question(estimate, supporters, objections, List.of());
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
    public record Play(String participant, String card, boolean changed, Instant voted, Proof commitment) {

        /** A vote without a commitment. */
        public Play(String participant, String card, boolean changed, Instant voted) {
            this(participant, card, changed, voted, null);
        }

        private Play nameless() {
            return new Play(null, card, changed, null);
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
    public record Proof(int participant, String card, String salt, String hash) {
    }

    /** The same meeting without names, and without the order and times of votes, which could give them away. */
    public Meeting withoutNames() {
        return new Meeting(title, deck, tickets.stream().map(this::withoutNames).toList(),
                quickVotes.stream().map(this::withoutNames).toList());
    }

    private Estimation withoutNames(Estimation ticket) {
        return new Estimation(ticket.number, ticket.key, ticket.title, ticket.description, ticket.link,
                ticket.estimate, ticket.skipped,
                ticket.rounds.stream().map(this::withoutNames).toList());
    }

    private Ballot withoutNames(Ballot ballot) {
        return new Ballot(ballot.round, ballot.started, ballot.revealed, ballot.votes.stream()
                .map(Play::nameless)
                .sorted(Comparator.comparingInt(this::position))
                .toList(), ballot.proposal == null ? null : ballot.proposal.nameless());
    }

    /** The card's position in the deck; cards of another deck come last. */
    private int position(Play play) {
        int position = deck.indexOf(play.card);
        return position < 0 ? deck.size() : position;
    }
}
