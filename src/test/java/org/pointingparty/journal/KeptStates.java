package org.pointingparty.journal;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.pointingparty.room.Room;
import org.pointingparty.room.people.Participant;
import org.pointingparty.room.people.Role;
import org.pointingparty.room.people.Seat;
import org.pointingparty.room.round.Deadlines;
import org.pointingparty.room.round.Outcome;
import org.pointingparty.room.round.Proposal;
import org.pointingparty.room.round.Revealed;
import org.pointingparty.room.round.Timer;
import org.pointingparty.room.round.Voting;
import org.pointingparty.room.ticket.Ticket;
import org.pointingparty.room.ticket.TicketId;

/** What the words in the index of kept data mean of a room. */
final class KeptStates {

    private static final Map<String, Predicate<Room>> MEANINGS = Map.ofEntries(
            entry("admitted", room -> room.participants().removed().findAny().isEmpty()),
            entry("archived", Room::archived),
            entry("awaited", room -> room.awaited(anybody -> true).findAny().isPresent()),
            entry("by-hand", room -> says(room, "reveal", "by-hand")),
            entry("changed", room -> !room.revealed().aftermath().changed().isEmpty()),
            entry("committed", room -> says(room, "ballot", "committed") && isCommittedTo(room)),
            entry("countdown", room -> deadlines(room).reveal() != null),
            entry("declined", room -> has(room, person -> person.seat() == Seat.DECLINED)),
            entry("deleted", room -> !room.backlog().deleted().isEmpty()),
            entry("entry-by-code", room -> says(room, "entry", "code")),
            entry("erased", room -> has(room, Participant::isErased)),
            entry("estimate", room -> hasTicket(room, ticket -> ticket.estimate() != null)),
            entry("facilitators-only", room -> says(room, "drive", "facilitators")),
            entry("handed-over", room -> !first(room).facilitator() && has(room, Participant::facilitator)),
            entry("held", room -> deadlines(room).held()),
            entry("impasse", Room::isAtImpasse),
            entry("key", room -> hasTicket(room, ticket -> !ticket.key().isEmpty())),
            entry("knocking", room -> has(room, person -> person.seat() == Seat.KNOCKING)),
            entry("left", room -> has(room, person -> person.seat() == Seat.LEFT && !person.isErased())),
            entry("link", room -> hasTicket(room, ticket -> !ticket.link().isEmpty())),
            entry("moved", room -> room.backlog().position(new TicketId(4)) == 0),
            entry("no-countdown", room -> deadlines(room).reveal() == null && !deadlines(room).held()),
            entry("no-timer", room -> deadlines(room).timer() == null),
            entry("nudged", room -> ((Voting) room.open()).nudged()),
            entry("objections", room -> !proposal(room).objectors().isEmpty()),
            entry("open-votes", room -> room.open() instanceof Voting voting && !voting.votes().isEmpty()),
            entry("own-deck", room -> room.deck().name().equals("own")),
            entry("past", room -> !room.past().isEmpty()),
            entry("proposal", room -> !proposal(room).answers().isEmpty()),
            entry("quick", room -> room.open().isQuick()),
            entry("removed", room -> room.participants().removed().findAny().isPresent()),
            entry("returned", room -> room.participants().inRoom("2").isPresent()),
            entry("skipped", room -> hasTicket(room, Ticket::skipped)),
            entry("snapshot", room -> room.version() > JdbcJournal.STRETCH),
            entry("spectator", room -> has(room, person -> person.role() == Role.SPECTATOR)),
            entry("tie", room -> room.revealed().tally().outcome() == Outcome.TIE),
            entry("time-up", room -> isTimeUp(deadlines(room).timer())),
            entry("timer", room -> deadlines(room).running() != null),
            entry("unarchived", room -> !room.archived()),
            entry("untouched", room -> room.past().isEmpty() && !hasTicket(room, ticket -> !ticket.isOpen())),
            entry("winner", room -> room.revealed().tally().outcome() == Outcome.WINNER));

    private KeptStates() {
    }

    /** Whether this is to be found in the room. @throws IllegalArgumentException if the word has no meaning yet */
    static boolean holds(String word, Room room) {
        Predicate<Room> meaning = MEANINGS.get(word);
        if (meaning == null) {
            throw new IllegalArgumentException("say here what this means: " + word);
        }
        return meaning.test(room);
    }

    private static boolean says(Room room, String option, String word) {
        return room.policy().words().get(option).equals(word);
    }

    private static boolean isCommittedTo(Room room) {
        return room.open().commitments().keySet().equals(room.open().votes().keySet())
                && room.past().stream().map(Revealed::commitments).noneMatch(Map::isEmpty);
    }

    private static Deadlines deadlines(Room room) {
        return ((Voting) room.open()).deadlines();
    }

    private static boolean isTimeUp(Timer timer) {
        return timer != null && timer.over();
    }

    private static Proposal proposal(Room room) {
        return Objects.requireNonNull(room.revealed().aftermath().proposal());
    }

    private static boolean has(Room room, Predicate<Participant> wanted) {
        return room.participants().all().stream().anyMatch(wanted);
    }

    private static Participant first(Room room) {
        return room.participants().all().iterator().next();
    }

    private static boolean hasTicket(Room room, Predicate<Ticket> wanted) {
        return room.backlog().tickets().stream().anyMatch(wanted);
    }
}
