package org.pointingparty.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The tickets of a room, in the order they are taken.
 *
 * @param tickets at most {@link #LARGEST}
 */
public record Backlog(List<Ticket> tickets) {

    /** How many tickets a room holds. */
    public static final int LARGEST = 1_000;

    static final Backlog EMPTY = new Backlog(List.of());

    /** Copies the tickets. */
    public Backlog {
        tickets = List.copyOf(tickets);
    }

    /** The ticket with this number, if there is one; null is none. */
    public Optional<Ticket> ticket(TicketId id) {
        return tickets.stream().filter(ticket -> ticket.id().equals(id)).findFirst();
    }

    /** The first open ticket behind the given one, or else the first open one of all; null stands before the first. */
    public Optional<Ticket> openAfter(TicketId id) {
        int position = position(id) + 1;
        return Stream.concat(tickets.stream().skip(position), tickets.stream().limit(position))
                .filter(ticket -> ticket.isOpen() && !ticket.id().equals(id))
                .findFirst();
    }

    /** Where the ticket stands, counted from 0; -1 if it is not here. */
    public int position(TicketId id) {
        for (int i = 0; i < tickets.size(); i++) {
            if (tickets.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    TicketId nextId() {
        return new TicketId(tickets.size() + 1);
    }

    Backlog with(Ticket ticket) {
        List<Ticket> more = new ArrayList<>(tickets);
        more.add(ticket);
        return new Backlog(more);
    }

    Backlog with(TicketId id, UnaryOperator<Ticket> change) {
        Objects.requireNonNull(id, "id");
        return new Backlog(tickets.stream().map(ticket -> ticket.id().equals(id) ? change.apply(ticket) : ticket).toList());
    }
}
