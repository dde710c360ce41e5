package org.pointingparty.room.event;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.ticket.Ticket;
import org.pointingparty.room.ticket.TicketDraft;
import org.pointingparty.room.ticket.TicketId;

/** What has happened to tickets, and to their places in the backlog. */
public sealed interface TicketEvent extends RoomEvent {

    /** A ticket was added at the end of the backlog. */
    record TicketAdded(TicketId id, TicketDraft draft) implements TicketEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(room.backlog().with(ticket()));
        }

        Ticket ticket() {
            return Ticket.of(id, draft);
        }
    }

    /** A ticket's key, title, description or link changed. */
    record TicketEdited(TicketId ticket, TicketDraft draft) implements TicketEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(room.backlog().with(ticket, before -> before.edited(draft)));
        }
    }

    /** A ticket was taken out of sight, with its estimate and rounds. */
    record TicketDeleted(TicketId ticket) implements TicketEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(room.backlog().without(ticket));
        }
    }

    /** A deleted ticket was put back in its place. */
    record TicketRestored(TicketId ticket) implements TicketEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(room.backlog().restoring(ticket));
        }
    }

    /** A ticket was moved to right before another one, or to the end of the backlog if {@code before} is null. */
    record TicketMoved(TicketId ticket, @Nullable TicketId before) implements TicketEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(room.backlog().moving(ticket, before));
        }
    }

    /** The team settled on an estimate for a ticket. */
    record TicketEstimated(TicketId ticket, String estimate) implements TicketEvent {
        /** @throws NullPointerException if the estimate is null */
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
