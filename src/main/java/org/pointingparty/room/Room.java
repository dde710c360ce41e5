package org.pointingparty.room;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.deck.Deck;
import org.pointingparty.room.deck.Decks;
import org.pointingparty.room.people.Attendance;
import org.pointingparty.room.people.Participant;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.Participants;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.room.round.Course;
import org.pointingparty.room.round.Revealed;
import org.pointingparty.room.round.Round;
import org.pointingparty.room.round.RoundId;
import org.pointingparty.room.round.Voting;
import org.pointingparty.room.ticket.Backlog;
import org.pointingparty.room.ticket.Ticket;
import org.pointingparty.room.visibility.InsideRoom;

/**
 * The place where a team estimates. Immutable. It knows neither commands nor events: the command package decides what a
 * command leads to, and the event package applies what has happened.
 *
 * @param id its address
 * @param title its title
 * @param archived whether it is archived: nothing is estimated in it until it is taken up again
 * @param deck the cards that may be played
 * @param policy what the team has agreed on
 * @param participants everybody who is or was in it
 * @param backlog its tickets
 * @param open the open round, or null
 * @param lastRound the number of the last round opened, 0 before the first
 * @param past the rounds that were revealed and have since been left, oldest first
 * @param version how many changes have been made to it
 */
public record Room(
        RoomId id,
        String title,
        boolean archived,
        Deck deck,
        RoomPolicy policy,
        Participants participants,
        Backlog backlog,
        @Nullable Round open,
        int lastRound,
        List<Revealed> past,
        long version) {

    /** Copies the list. */
    public Room {
        past = List.copyOf(past);
    }

    /** A room before its first event, which creates it. */
    public static Room blank(RoomId id) {
        return new Room(id, "", false, Decks.DEFAULT, RoomPolicy.DEFAULT, Participants.NOBODY, Backlog.EMPTY, null, 0,
                List.of(), 0);
    }

    /** Whether a vote cast now must be committed to. */
    public boolean commits() {
        return open instanceof Voting && policy.ballot() == Ballot.COMMITTED;
    }

    /** The ticket of the open round, if there is one. */
    public Optional<Ticket> ticket() {
        return open == null ? Optional.empty() : backlog.ticket(open.ticket());
    }

    /** How the team arrived at its estimates: a course for each ticket, in the order of the backlog. */
    public List<Course> courses() {
        Stream<Revealed> now = open instanceof Revealed revealed ? Stream.of(revealed) : Stream.empty();
        return Course.of(backlog, Stream.concat(past.stream(), now).toList());
    }

    /** How far the room has come. */
    public Phase phase() {
        if (open == null) {
            return hasBegun() ? Phase.DONE : Phase.WAITING;
        }
        return open instanceof Voting ? Phase.VOTING : Phase.REVEALED;
    }

    /** The standing of this participant; null and those who have left are strangers. */
    public Standing standing(@Nullable ParticipantId id, Attendance there) {
        return Standing.of(participants.inRoom(id).orElse(null), there);
    }

    /** Whether this participant has this permission and may use it now; nobody drives an archived room. */
    public boolean permits(Permission permission, @Nullable ParticipantId id, Attendance there) {
        return !(archived && permission == Permission.DRIVE) && permission.isHeldBy(standing(id, there), policy);
    }

    /** Why this participant does not have this permission, if so. */
    public Optional<Rejection> objection(Permission permission, @Nullable ParticipantId id, Attendance there) {
        return permission.objection(standing(id, there), policy).map(Rejection::of);
    }

    /** Whether the open round counts down to its reveal. */
    public boolean isCountingDown() {
        return open instanceof Voting voting && voting.deadlines().reveal() != null;
    }

    /** When the countdown will reveal the round, if one is running and the policy and the votes still allow it. */
    public Optional<Instant> reveal(Set<ParticipantId> present) {
        return open instanceof Voting voting && policy.reveal() != Revealing.BY_HAND && isComplete(present)
                ? Optional.ofNullable(voting.deadlines().reveal())
                : Optional.empty();
    }

    /** Whether there is a vote, and every present voter has voted. */
    public boolean isComplete(Set<ParticipantId> present) {
        return isComplete(present, null);
    }

    /**
     * Whether there is a vote, and everybody the round waits for has voted.
     *
     * @param asking a participant who counts as present in any case; null for nobody
     */
    public boolean isComplete(Set<ParticipantId> present, @Nullable ParticipantId asking) {
        return open instanceof Voting voting && !voting.votes().isEmpty()
                && awaited(id -> present.contains(id) || id.equals(asking)).findAny().isEmpty();
    }

    /** Those the open round waits for, if there is one: voters for whom {@code there} holds and who have not voted. */
    public Stream<Participant> awaited(Predicate<ParticipantId> there) {
        return open == null ? Stream.empty() : participants.awaited(there, open.votes().keySet());
    }

    /** Whether the open round, if there is one, waits for this participant's vote, there or not. */
    public boolean isAwaited(ParticipantId id) {
        return open != null && participants.isAwaited(id, open.votes().keySet());
    }

    /** Why this is not the number of the open round in its voting phase, if it is not. */
    @InsideRoom
    public Optional<Rejection> objectionToVotingIn(@Nullable String round) {
        return objectionTo(round).or(() -> open instanceof Voting
                ? Optional.empty()
                : Optional.of(Rejection.of(Reason.ROUND_REVEALED)));
    }

    /** Why this is not the number of the open round, if it is not. */
    @InsideRoom
    public Optional<Rejection> objectionTo(@Nullable String round) {
        if (open == null) {
            return Optional.of(Rejection.of(hasBegun() ? Reason.BACKLOG_DONE : Reason.NOT_STARTED));
        }
        if (round == null || round.isBlank()) {
            return Optional.of(Rejection.of(Reason.ROUND_MISSING));
        }
        return round.equals(open.id().toString()) ? Optional.empty() : Optional.of(Rejection.of(Reason.ROUND_OVER));
    }

    /** Whether the party has begun, which it does with its first ticket; quick votes before that do not count. */
    public boolean hasBegun() {
        return !backlog.isUntouched()
                || Stream.concat(past.stream(), Stream.ofNullable(open)).anyMatch(round -> !round.isQuick());
    }

    /** The same room with these participants. */
    @InsideRoom
    public Room with(Participants newParticipants) {
        return new Room(id, title, archived, deck, policy, newParticipants, backlog, open, lastRound, past, version);
    }

    /** The same room with this backlog. */
    @InsideRoom
    public Room with(Backlog newBacklog) {
        return new Room(id, title, archived, deck, policy, participants, newBacklog, open, lastRound, past, version);
    }

    /** The same room with its open round in this new state. */
    @InsideRoom
    public Room with(Round round) {
        return new Room(id, title, archived, deck, policy, participants, backlog, round, lastRound, past, version);
    }

    /** The same room with the next round open, or none if null; the round open so far is kept if it was revealed. */
    @InsideRoom
    public Room goneOn(@Nullable Voting next, @Nullable Instant at) {
        int last = next == null ? lastRound : next.id().number();
        List<Revealed> over = open instanceof Revealed revealed ? pastAnd(revealed.left(at)) : past;
        return new Room(id, title, archived, deck, policy, participants, backlog, next, last, over, version);
    }

    /** The same room with this policy. */
    @InsideRoom
    public Room with(RoomPolicy newPolicy) {
        return new Room(id, title, archived, deck, newPolicy, participants, backlog, open, lastRound, past, version);
    }

    /** The same room with this title. */
    @InsideRoom
    public Room titled(String newTitle) {
        return new Room(id, newTitle, archived, deck, policy, participants, backlog, open, lastRound, past, version);
    }

    /** The same room, archived or taken up again. */
    @InsideRoom
    public Room archived(boolean from) {
        return new Room(id, title, from, deck, policy, participants, backlog, open, lastRound, past, version);
    }

    /** The same room without this participant's vote, if it is not revealed yet. */
    @InsideRoom
    public Room withoutSecretVote(ParticipantId voter) {
        return open instanceof Voting voting ? with(voting.without(voter)) : this;
    }

    /** The same room without this participant's name and votes; the seat stays, nobody's. */
    @InsideRoom
    public Room erasing(ParticipantId id) {
        Round without = open instanceof Revealed revealed ? revealed.without(id) : withoutSecretVote(id).open;
        List<Revealed> before = past.stream().map(round -> round.without(id)).toList();
        return new Room(this.id, title, archived, deck, policy, participants.erasing(id), backlog, without, lastRound,
                before, version);
    }

    /** The same room with one more past round; this is how a snapshot restores it. */
    @InsideRoom
    public Room keeping(Revealed round) {
        return new Room(id, title, archived, deck, policy, participants, backlog, open, lastRound, pastAnd(round),
                version);
    }

    private List<Revealed> pastAnd(Revealed round) {
        return Stream.concat(past.stream(), Stream.of(round)).toList();
    }

    /** Whether a card can be played now: until the reveal, and after it if the policy says so. */
    public boolean takesVotes() {
        return open instanceof Voting || open instanceof Revealed && policy.change() == Changing.AFTER_REVEAL;
    }

    /** Whether two rounds in a row on the same ticket had no winner. Quick votes never come to an impasse. */
    public boolean isAtImpasse() {
        return open instanceof Revealed round && !past.isEmpty() && round.isSplitAgainAfter(past.get(past.size() - 1));
    }

    /** The same room with its last past round open again; this is how a snapshot restores a revealed round. */
    @InsideRoom
    public Room takingUp(RoundId round) {
        List<Revealed> before = past.subList(0, past.size() - 1);
        return new Room(id, title, archived, deck, policy, participants, backlog, past.get(before.size()),
                round.number(), before, version);
    }

    /** The same room with this deck. */
    @InsideRoom
    public Room with(Deck newDeck) {
        return new Room(id, title, archived, newDeck, policy, participants, backlog, open, lastRound, past, version);
    }

    /** The open round. @throws NullPointerException if there is none */
    public Round round() {
        return Objects.requireNonNull(open, "no round is open");
    }

    /** The open round, which must be revealed. */
    public Revealed revealed() {
        return (Revealed) round();
    }

    /** The open round, which must be voting. */
    @InsideRoom
    public Voting voting() {
        return (Voting) round();
    }

    /** The same room with this version. */
    public Room versioned(long newVersion) {
        return new Room(id, title, archived, deck, policy, participants, backlog, open, lastRound, past, newVersion);
    }
}
