package org.pointingparty.room.ticket;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.room.visibility.InsideRoom;

/**
 * A room's tickets, in the order in which they are taken. A deleted ticket keeps its place among them, out of sight, so
 * that it can be restored there.
 *
 * @param tickets the tickets in sight, at most {@link #LARGEST}
 * @param all all tickets there ever were, in the same order, deleted ones included
 * @param deleted the ids of the deleted tickets, the last deleted last
 */
public record Backlog(List<Ticket> tickets, List<Ticket> all, List<TicketId> deleted) {

    /** The largest number of tickets in sight in a room. */
    public static final int LARGEST = 1_000;

    /** The largest number of tickets a room ever has, so that adding and deleting in turn does not grow it for ever. */
    private static final int MOST_EVER = 10 * LARGEST;

    /** A backlog without tickets. */
    @InsideRoom
    public static final Backlog EMPTY = new Backlog(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Backlog {
        tickets = List.copyOf(tickets);
        all = List.copyOf(all);
        deleted = List.copyOf(deleted);
    }

    private static Backlog of(List<Ticket> all, List<TicketId> deleted) {
        if (deleted.isEmpty()) {
            return new Backlog(all, all, deleted);
        }
        Set<TicketId> gone = new HashSet<>(deleted);
        return new Backlog(all.stream().filter(ticket -> !gone.contains(ticket.id())).toList(), all, deleted);
    }

    /** The ticket with this id, if there is one in sight; null matches none. */
    public Optional<Ticket> ticket(@Nullable TicketId id) {
        return tickets.stream().filter(ticket -> ticket.id().equals(id)).findFirst();
    }

    /** The ticket with this number, given as a command writes it, if there is one in sight; null matches none. */
    public Optional<Ticket> ticket(@Nullable String number) {
        return tickets.stream().filter(ticket -> ticket.id().toString().equals(number)).findFirst();
    }

    /** The ticket that was deleted last, if any ticket is deleted now. */
    public Optional<Ticket> lastDeleted() {
        return deleted.isEmpty() ? Optional.empty() : deletedTicket(deleted.get(deleted.size() - 1).toString());
    }

    /** The deleted ticket with this number, given as a command writes it, if there is one. */
    @InsideRoom
    public Optional<Ticket> deletedTicket(@Nullable String number) {
        return all.stream()
                .filter(ticket -> ticket.id().toString().equals(number) && deleted.contains(ticket.id()))
                .findFirst();
    }

    /** Why no other ticket may have this key, if so: an import could not tell two tickets with one key apart. */
    @InsideRoom
    public Optional<Rejection> objectionToKey(String key) {
        boolean taken = !key.isEmpty() && tickets.stream().anyMatch(ticket -> ticket.key().equals(key));
        return taken ? Optional.of(Rejection.of(Reason.KEY_TAKEN, key)) : Optional.empty();
    }

    /** The first open ticket after this one, or else the first open one of all but this; null starts from the top. */
    public Optional<Ticket> openAfter(@Nullable TicketId id) {
        int position = position(id) + 1;
        return Stream.concat(tickets.stream().skip(position), tickets.stream().limit(position))
                .filter(ticket -> ticket.isOpen() && !ticket.id().equals(id))
                .findFirst();
    }

    /** The ticket's position among those in sight, counted from 0; -1 if it is not among them, and for null. */
    public int position(@Nullable TicketId id) {
        return position(tickets, id);
    }

    private static int position(List<Ticket> tickets, @Nullable TicketId id) {
        for (int i = 0; i < tickets.size(); i++) {
            if (tickets.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether no ticket has been estimated or skipped yet. */
    @InsideRoom
    public boolean isUntouched() {
        return all.stream().allMatch(Ticket::isOpen);
    }

    /** Whether there is room for this many more tickets. */
    @InsideRoom
    public boolean takes(int more) {
        return tickets.size() + more <= LARGEST && all.size() + more <= MOST_EVER;
    }

    /** The id for the next new ticket. */
    @InsideRoom
    public TicketId nextId() {
        return new TicketId(all.size() + 1);
    }

    /** The same backlog with this ticket added at the end. */
    @InsideRoom
    public Backlog with(Ticket ticket) {
        List<Ticket> more = new ArrayList<>(all);
        more.add(ticket);
        return of(more, deleted);
    }

    /** The same backlog with one ticket changed. */
    @InsideRoom
    public Backlog with(TicketId id, UnaryOperator<Ticket> change) {
        Objects.requireNonNull(id, "id");
        return of(all.stream().map(ticket -> ticket.id().equals(id) ? change.apply(ticket) : ticket).toList(), deleted);
    }

    /** The same backlog with this ticket deleted. */
    @InsideRoom
    public Backlog without(TicketId id) {
        List<TicketId> more = new ArrayList<>(deleted);
        more.add(id);
        return of(all, more);
    }

    /** The same backlog with this deleted ticket restored. */
    @InsideRoom
    public Backlog restoring(TicketId id) {
        return of(all, deleted.stream().filter(gone -> !gone.equals(id)).toList());
    }

    /** The same backlog with a ticket moved to right before another one, or to the end if that is null. */
    @InsideRoom
    public Backlog moving(TicketId id, @Nullable TicketId before) {
        if (id.equals(before)) {
            return this;
        }
        List<Ticket> moved = new ArrayList<>(all);
        Ticket ticket = moved.remove(position(moved, id));
        moved.add(before == null ? moved.size() : position(moved, before), ticket);
        return of(moved, deleted);
    }
}
