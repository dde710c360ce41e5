package org.pointingparty.room;

import java.util.Optional;

/**
 * Put a ticket somewhere else in the backlog.
 *
 * @param ticket its number
 * @param before the number of the ticket it is put right before; null or blank for the end
 */
public record Move(String ticket, String before) implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        Optional<Ticket> moved = room.backlog().ticket(ticket);
        boolean last = before == null || before.isBlank();
        Optional<Ticket> next = room.backlog().ticket(before);
        return moved.isEmpty() || next.isEmpty() && !last
                ? Decision.refuse(Reason.NO_SUCH_TICKET)
                : Decision.accept(new RoomEvent.TicketMoved(moved.get().id(), next.map(Ticket::id).orElse(null)));
    }
}
