package org.pointingparty.room.event;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.ticket.Ticket;
import org.pointingparty.room.ticket.TicketDraft;
import org.pointingparty.room.ticket.TicketId;

/** What has happened to tickets, and to their places in the backlog. */
public sealed interface TicketEvent extends RoomEvent {

    /** The backlog got one more ticket at its end. */
    record TicketAdded(TicketId id, TicketDraft draft) implements TicketEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(room.backlog().with(ticket()));
        }

        Ticket ticket() {
            return Ticket.of(id, draft);
        }
    }

    /** A ticket has another key, title or description. */
    record TicketEdited(TicketId ticket, TicketDraft draft) implements TicketEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(room.backlog().with(ticket, before -> before.edited(draft)));
        }
    }

    /** A ticket went out of sight, with its estimate and rounds. */
    record TicketDeleted(TicketId ticket) implements TicketEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(room.backlog().without(ticket));
        }
    }

    /** A deleted ticket came back to its place. */
    record TicketRestored(TicketId ticket) implements TicketEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(room.backlog().restoring(ticket));
        }
    }

    /** A ticket was put right before another one, or at the end of the backlog if that is null. */
    record TicketMoved(TicketId ticket, @Nullable TicketId before) implements TicketEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(room.backlog().moving(ticket, before));
        }
    }

    /** The team settled on an estimate. */
    record TicketEstimated(TicketId ticket, String estimate) implements TicketEvent {
        /** Checks that there is an estimate. */
        public TicketEstimated {
            Objects.requireNonNull(estimate, "estimate");
        }

        @Override
        public Room applyTo(Room room) {
            return room.with(room.backlog().with(ticket, settled -> settled.settled(estimate)));
        }
    }

    /** The team passed over a ticket for now. */
    record TicketSkipped(TicketId ticket) implements TicketEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(room.backlog().with(ticket, Ticket::passedOver));
        }
    }
}
