package org.pointingparty.tickets;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting came to, to be taken elsewhere: only what every participant has seen, so nothing of a round whose
 * cards do not lie open.
 *
 * @param title the room's title
 * @param deck the labels of its cards, in order
 * @param tickets all tickets, in order
 * @param quickVotes the revealed rounds without a ticket, the first one first
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
     * @param description lines, or null
     * @param link its address in another tracker, or null
     * @param estimate what the team settled on, or null
     * @param skipped whether the team passed over it
     * @param rounds its revealed rounds, the first one first
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
     * @param started when it was opened, or null if that is not known
     * @param revealed when its cards were turned
     * @param votes in the order of voting, or of the deck where nobody is named
     * @param proposal what the team was asked to support then, or null
     */
    public record Round(int round, @Nullable Instant started, Instant revealed, List<Vote> votes,
            @Nullable Proposal proposal) {

        /** Copies the votes. */
        public Round {
            votes = List.copyOf(votes);
        }
    }

    /**
     * What a team was asked to support that could not agree.
     *
     * @param estimate what was proposed
     * @param supporters how many supported it
     * @param objections how many objected
     * @param objectors their names, or nobody where nobody is named
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
     * @param participant the voter's name, or null
     * @param card the label of the card
     * @param changed whether it was played when the cards lay open already
     * @param voted when it was played, or null
     * @param commitment what proves that it is the card that was played, or null
     */
    public record Vote(@Nullable String participant, String card, boolean changed, @Nullable Instant voted,
            @Nullable Commitment commitment) {

        /** A vote that nobody has committed to. */
        public Vote(@Nullable String participant, String card, boolean changed, @Nullable Instant voted) {
            this(participant, card, changed, voted, null);
        }

        private Vote nameless() {
            return new Vote(null, card, changed, null);
        }
    }

    /**
     * What a vote was committed to by.
     *
     * @param participant the voter's number in the room
     * @param card the label of the card that was revealed
     * @param salt what was hashed with it
     * @param hash what everybody was told when it was cast
     */
    public record Commitment(int participant, String card, String salt, String hash) {
    }

    /** The same meeting without names, and without order and times of votes, which would tell them too. */
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

    /** Cards of another deck come last. */
    private int position(Vote vote) {
        int position = deck.indexOf(vote.card);
        return position < 0 ? deck.size() : position;
    }
}
