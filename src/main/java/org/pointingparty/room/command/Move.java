package org.pointingparty.room.command;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.event.TicketEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.ticket.Backlog;
import org.pointingparty.room.ticket.Ticket;
import org.pointingparty.room.ticket.TicketId;

/**
 * Move a ticket to another place in the backlog. Fields that are null or blank count as absent; without any place the
 * ticket goes to the end.
 *
 * @param ticket the ticket's number
 * @param before the number of the ticket to put it right before
 * @param after the number of the ticket to put it right after; not together with {@code before}
 * @param to {@code first}, {@code up}, {@code down} or {@code last}; takes precedence over the other two
 */
public record Move(@Nullable String ticket, @Nullable String before, @Nullable String after, @Nullable String to)
        implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        Optional<Ticket> moved = room.backlog().ticket(ticket);
        if (moved.isEmpty()) {
            return Decision.refuse(Reason.NO_SUCH_TICKET);
        }
        return to == null || to.isBlank()
                ? beside(room.backlog(), moved.get().id())
                : to(to, room.backlog(), moved.get().id());
    }

    private static boolean isSaid(@Nullable String field) {
        return field != null && !field.isBlank();
    }

    private Decision beside(Backlog backlog, TicketId moved) {
        if (isSaid(before) && isSaid(after)) {
            return Decision.refuse(Reason.MALFORMED);
        }
        if (!isSaid(before) && !isSaid(after)) {
            return move(moved, null);
        }
        return backlog.ticket(isSaid(after) ? after : before)
                .map(beside -> move(moved, isSaid(after) ? behind(backlog, beside.id(), moved) : beside.id()))
                .orElseGet(() -> Decision.refuse(Reason.NO_SUCH_TICKET));
    }

    /** The ticket, deleted or not, that follows {@code other}, null if none does; {@code moved} if it is the other. */
    private static @Nullable TicketId behind(Backlog backlog, TicketId other, TicketId moved) {
        List<TicketId> others = others(backlog.all(), moved);
        return other.equals(moved) ? moved : at(others, others.indexOf(other) + 1);
    }

    private static Decision to(String word, Backlog backlog, TicketId moved) {
        List<TicketId> others = others(backlog.tickets(), moved);
        int place = backlog.position(moved);
        return switch (word) {
            case "first" -> move(moved, at(others, 0));
            case "up" -> move(moved, at(others, Math.max(0, place - 1)));
            case "down" -> move(moved, at(others, place + 1));
            case "last" -> move(moved, null);
            default -> Decision.refuse(Reason.NO_SUCH_PLACE);
        };
    }

    private static List<TicketId> others(List<Ticket> tickets, TicketId moved) {
        return tickets.stream().map(Ticket::id).filter(id -> !id.equals(moved)).toList();
    }

    private static @Nullable TicketId at(List<TicketId> others, int place) {
        return place < others.size() ? others.get(place) : null;
    }

    private static Decision move(TicketId moved, @Nullable TicketId before) {
        return Decision.accept(new TicketEvent.TicketMoved(moved, before));
    }
}
