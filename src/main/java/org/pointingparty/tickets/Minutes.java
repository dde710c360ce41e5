package org.pointingparty.tickets;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.deck.Card;
import org.pointingparty.room.event.RevealedEvent;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.RoundEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.round.Commitment;
import org.pointingparty.room.round.Proposal;
import org.pointingparty.room.round.Revealed;
import org.pointingparty.room.round.Round;
import org.pointingparty.room.round.RoundId;
import org.pointingparty.room.ticket.Ticket;
import org.pointingparty.room.ticket.TicketId;

/**
 * Follows a room change by change and records each round once it is revealed, never before. Not thread-safe.
 */
public final class Minutes {

    private final Map<RoundId, Noted> rounds = new LinkedHashMap<>();
    private final Map<RoundId, Proposal> proposals = new HashMap<>();
    private final Map<ParticipantId, Instant> voted = new LinkedHashMap<>();
    private Room room;
    private @Nullable Instant started;

    private record Noted(
            TicketId ticket, @Nullable Instant started, Instant revealed, Map<ParticipantId, Played> votes) {
    }

    private record Played(
            Card card, boolean changed, @Nullable Instant voted, Meeting.@Nullable Commitment commitment) {
    }

    /** The minutes of a room before its first event. */
    public Minutes(RoomId id) {
        this.room = Room.blank(id);
    }

    /** Follows the next change of the room, which happened at this time. Returns these minutes. */
    public Minutes then(Instant when, List<RoomEvent> events) {
        for (RoomEvent event : events) {
            follow(when, event);
        }
        return this;
    }

    private void follow(Instant when, RoomEvent event) {
        room = event.applyTo(room);
        if (event instanceof RoundEvent.RoundStarted) {
            started = when;
            voted.clear();
        } else if (event instanceof RoundEvent.VoteCast vote) {
            voted.put(vote.participant(), when);
        } else if (event instanceof RevealedEvent.VoteChanged vote) {
            voted.put(vote.participant(), when);
        }
        if (room.open() instanceof Revealed round) {
            note(round, when);
            if (round.aftermath().proposal() != null) {
                proposals.put(round.id(), round.aftermath().proposal());
            }
        }
    }

    private void note(Revealed round, Instant when) {
        Noted before = rounds.get(round.id());
        if (before == null) {
            rounds.put(round.id(), new Noted(round.ticket(), started, when, votes(round, Map.of(), false)));
        } else if (!sameVotes(before, round)) {
            Map<ParticipantId, Played> votes = votes(round, before.votes(), true);
            rounds.put(round.id(), new Noted(round.ticket(), before.started(), before.revealed(), votes));
        }
    }

    private static boolean sameVotes(Noted before, Round round) {
        return before.votes().size() == round.votes().size() && round.votes().entrySet().stream().allMatch(vote ->
                before.votes().containsKey(vote.getKey())
                        && before.votes().get(vote.getKey()).card().equals(vote.getValue()));
    }

    private Map<ParticipantId, Played> votes(Round round, Map<ParticipantId, Played> before, boolean changed) {
        Map<ParticipantId, Played> votes = new LinkedHashMap<>();
        round.votes().forEach((voter, card) -> {
            Played former = before.get(voter);
            votes.put(voter, former != null && former.card().equals(card)
                    ? former
                    : new Played(card, changed, voted.get(voter), commitment(voter, round.commitments().get(voter))));
        });
        return votes;
    }

    private static Meeting.@Nullable Commitment commitment(ParticipantId voter, @Nullable Commitment commitment) {
        return commitment == null ? null
                : new Meeting.Commitment(voter.number(), commitment.card(), commitment.salt(), commitment.hash());
    }

    /** What the meeting has come to by now. */
    public Meeting meeting() {
        return new Meeting(room.title(), room.deck().cards().stream().map(Card::label).toList(),
                room.backlog().tickets().stream().map(this::ticket).toList(), rounds(TicketId.NONE));
    }

    private Meeting.Ticket ticket(Ticket ticket) {
        return new Meeting.Ticket(ticket.id().number(), present(ticket.key()), ticket.title(),
                present(ticket.description()), present(ticket.link()), ticket.estimate(), ticket.skipped(),
                rounds(ticket.id()));
    }

    private List<Meeting.Round> rounds(TicketId ticket) {
        return rounds.entrySet().stream()
                .filter(round -> ticket.equals(round.getValue().ticket()))
                .map(round -> round(round.getKey(), round.getValue()))
                .toList();
    }

    private static @Nullable String present(String text) {
        return text.isEmpty() ? null : text;
    }

    private Meeting.Round round(RoundId id, Noted round) {
        return new Meeting.Round(id.number(), round.started(), round.revealed(), round.votes().entrySet().stream()
                .map(vote -> vote(name(vote.getKey()), vote.getValue()))
                .toList(), proposal(proposals.get(id)));
    }

    private Meeting.@Nullable Proposal proposal(@Nullable Proposal proposal) {
        if (proposal == null) {
            return null;
        }
        List<String> objectors = proposal.objectors().stream().map(this::name).toList();
        return new Meeting.Proposal(proposal.estimate(), proposal.answers().size() - objectors.size(), objectors.size(),
                objectors);
    }

    private static Meeting.Vote vote(@Nullable String name, Played played) {
        return new Meeting.Vote(name, played.card().label(), played.changed(), played.voted(), played.commitment());
    }

    private @Nullable String name(ParticipantId id) {
        return room.participants().all().stream()
                .filter(participant -> participant.id().equals(id))
                .map(participant -> participant.name())
                .findFirst().orElse(null);
    }
}
