package org.pointingparty.room.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.event.TicketEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.room.ticket.Backlog;
import org.pointingparty.room.ticket.Ticket;
import org.pointingparty.room.ticket.TicketDraft;

/**
 * Change a ticket's key, title, description and link.
 *
 * @param ticket the ticket's number
 * @param key what another tracker calls it, or empty
 * @param title one line
 * @param description one or more lines, or empty
 * @param link a web address, or empty
 */
public record Edit(@Nullable String ticket, @Nullable String key, @Nullable String title,
        @Nullable String description, @Nullable String link) implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        Optional<Ticket> edited = room.backlog().ticket(ticket);
        TicketDraft draft = new TicketDraft(key, title, description, link);
        Optional<Rejection> objection = edited.isEmpty()
                ? Optional.of(Rejection.of(Reason.NO_SUCH_TICKET))
                : draft.objection().or(() -> objectionToKey(draft.key(), edited.get(), room.backlog()));
        return objection
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(new TicketEvent.TicketEdited(edited.get().id(), draft)));
    }

    private static Optional<Rejection> objectionToKey(String key, Ticket edited, Backlog backlog) {
        return key.equals(edited.key()) ? Optional.empty() : backlog.objectionToKey(key);
    }
}
