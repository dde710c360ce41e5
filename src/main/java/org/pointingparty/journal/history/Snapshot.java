package org.pointingparty.journal.history;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.RoomPolicy;
import org.pointingparty.room.deck.Deck;
import org.pointingparty.room.event.RevealedEvent;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.RoundEvent;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.event.TicketEvent;
import org.pointingparty.room.event.TimeEvent;
import org.pointingparty.room.event.UpkeepEvent;
import org.pointingparty.room.people.Mandate;
import org.pointingparty.room.people.Participant;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.Role;
import org.pointingparty.room.people.Seat;
import org.pointingparty.room.round.Deadlines;
import org.pointingparty.room.round.Revealed;
import org.pointingparty.room.round.Round;
import org.pointingparty.room.round.RoundId;
import org.pointingparty.room.round.Timer;
import org.pointingparty.room.round.Voting;
import org.pointingparty.room.ticket.Ticket;
import org.pointingparty.room.ticket.TicketId;

/** The fewest events that lead to a room as it is: events, so that there is one format and one way to read it. */
public final class Snapshot {

    private final List<RoomEvent> events = new ArrayList<>();
    private final Deck deck;
    private final @Nullable Instant led;

    private Snapshot(Room room) {
        this.deck = room.deck();
        this.led = room.participants().led().orElse(null);
    }

    /** The snapshot of this room. */
    public static List<RoomEvent> of(Room room) {
        Snapshot snapshot = new Snapshot(room);
        snapshot.backlog(room);
        snapshot.agreed(room);
        room.participants().all().forEach(snapshot::participant);
        snapshot.rounds(room);
        return snapshot.events;
    }

    /** The room that a snapshot was taken of. */
    public static Room room(RoomId id, long version, List<RoomEvent> events) {
        Room room = RoomEvent.applyAll(Room.blank(id), events);
        return new Room(id, room.title(), room.archived(), room.deck(), room.policy(), room.participants(),
                room.backlog(), room.open(), room.lastRound(), room.past(), version);
    }

    private void backlog(Room room) {
        List<Ticket> tickets = room.backlog().all();
        int numbered = numbered(tickets);
        events.add(new UpkeepEvent.RoomCreated(room.title(), room.deck(), tickets.stream()
                .limit(numbered)
                .map(Ticket::draft)
                .toList()));
        tickets.stream().skip(numbered).forEach(
                ticket -> events.add(new TicketEvent.TicketAdded(ticket.id(), ticket.draft())));
        room.backlog().deleted().forEach(gone -> events.add(new TicketEvent.TicketDeleted(gone)));
        for (Ticket ticket : tickets) {
            if (ticket.estimate() != null) {
                events.add(new TicketEvent.TicketEstimated(ticket.id(), ticket.estimate()));
            }
            if (ticket.skipped()) {
                events.add(new TicketEvent.TicketSkipped(ticket.id()));
            }
        }
    }

    /** How many tickets at the start are numbered by their place, like those that a room is created with. */
    private static int numbered(List<Ticket> tickets) {
        int number = 0;
        while (number < tickets.size() && tickets.get(number).id().number() == number + 1) {
            number++;
        }
        return number;
    }

    private void agreed(Room room) {
        room.participants().expected().ifPresent(visitor -> events.add(new SeatEvent.FacilitatorExpected(visitor)));
        if (!room.policy().equals(RoomPolicy.DEFAULT)) {
            events.add(new UpkeepEvent.PolicyChanged(room.policy()));
        }
        if (room.archived()) {
            events.add(new UpkeepEvent.RoomArchived());
        }
    }

    private void participant(Participant participant) {
        events.add(new SeatEvent.ParticipantJoined(participant.id(), participant.visitor(), participant.name()));
        if (participant.role() != Role.VOTER) {
            events.add(new SeatEvent.RoleChanged(participant.id(), participant.role()));
        }
        if (participant.facilitator()) {
            boolean acting = participant.mandate() == Mandate.ACTING;
            events.add(new SeatEvent.FacilitatorAppointed(participant.id(), acting, led));
        }
        switch (participant.seat()) {
            case LEFT -> events.add(new SeatEvent.ParticipantLeft(participant.id()));
            case REMOVED, KNOCKING, DECLINED -> removed(participant);
            case TAKEN -> { }
        }
    }

    private void removed(Participant participant) {
        events.add(new SeatEvent.ParticipantRemoved(participant.id()));
        if (participant.seat() == Seat.KNOCKING) {
            events.add(new SeatEvent.ParticipantKnocked(participant.id()));
        } else if (participant.seat() == Seat.DECLINED) {
            events.add(new SeatEvent.ParticipantDeclined(participant.id()));
        }
    }

    private void rounds(Room room) {
        room.past().forEach(this::over);
        if (room.open() != null) {
            open(room.open());
        } else {
            closed(room);
        }
    }

    private void over(Revealed round) {
        Map<ParticipantId, String> cards = round.votes().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, vote -> vote.getValue().label()));
        events.add(new RevealedEvent.RoundKept(round.id(), round.ticket(), cards, round.commitments(), round.times(),
                round.aftermath(), round.deck().equals(deck) ? null : round.deck()));
    }

    private void open(Round round) {
        if (round instanceof Revealed revealed) {
            over(revealed);
            events.add(new RevealedEvent.RoundTakenUp(round.id()));
        } else {
            voting((Voting) round);
        }
    }

    private void voting(Voting round) {
        events.add(new RoundEvent.RoundStarted(round.id(), round.ticket(), round.times().opened()));
        if (round.nudged()) {
            events.add(new RoundEvent.VotersNudged(round.id()));
        }
        round.votes().forEach((voter, card) -> events.add(
                new RoundEvent.VoteCast(voter, round.id(), card, round.commitments().get(voter))));
        deadlines(round.id(), round.deadlines());
    }

    private void deadlines(RoundId round, Deadlines deadlines) {
        if (deadlines.held()) {
            events.add(new TimeEvent.RevealHeld(round));
        }
        if (deadlines.counting() != null) {
            events.add(new TimeEvent.CountdownBegun(round, deadlines.counting()));
        }
        Timer timer = deadlines.timer();
        if (timer != null) {
            events.add(new TimeEvent.TimerSet(round, timer.seconds(), timer.reveals(), timer.begun()));
        }
        if (timer != null && timer.over()) {
            events.add(new TimeEvent.TimerRanOut(round));
        }
    }

    /** Keeps the number of a last round that is over, as a round without a ticket: its own may be gone. */
    private void closed(Room room) {
        if (room.lastRound() > 0) {
            events.add(new RoundEvent.RoundStarted(new RoundId(room.lastRound()), TicketId.NONE));
            events.add(new RoundEvent.BacklogFinished());
        }
    }
}
