package org.pointingparty.room;

import java.util.List;
import java.util.Optional;

/**
 * Put a ticket somewhere else in the backlog.
 *
 * @param ticket its number
 * @param before the number of the ticket it is put right before; null or blank for the end
 * @param to in place of that {@code first}, {@code up}, {@code down} or {@code last}, unless null or blank
 */
public record Move(String ticket, String before, String to) implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        Optional<Ticket> moved = room.backlog().ticket(ticket);
        if (moved.isEmpty()) {
            return Decision.refuse(Reason.NO_SUCH_TICKET);
        }
        return to == null || to.isBlank() ? before(room.backlog(), moved.get().id()) : to(room.backlog(), moved.get().id());
    }

    private Decision before(Backlog backlog, TicketId moved) {
        if (before == null || before.isBlank()) {
            return move(moved, null);
        }
        return backlog.ticket(before)
                .map(next -> move(moved, next.id()))
                .orElseGet(() -> Decision.refuse(Reason.NO_SUCH_TICKET));
    }

    private Decision to(Backlog backlog, TicketId moved) {
        List<TicketId> others = backlog.tickets().stream().map(Ticket::id).filter(id -> !id.equals(moved)).toList();
        int place = backlog.position(moved);
        return switch (to) {
            case "first" -> move(moved, at(others, 0));
            case "up" -> move(moved, at(others, Math.max(0, place - 1)));
            case "down" -> move(moved, at(others, place + 1));
            case "last" -> move(moved, null);
            default -> Decision.refuse(Reason.NO_SUCH_PLACE);
        };
    }

    private static TicketId at(List<TicketId> others, int place) {
        return place < others.size() ? others.get(place) : null;
    }

    private static Decision move(TicketId moved, TicketId before) {
        return Decision.accept(new TicketEvent.TicketMoved(moved, before));
    }
}
