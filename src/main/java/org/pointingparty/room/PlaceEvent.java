package org.pointingparty.room;

/** What has happened to the place that a ticket has in the backlog. */
public sealed interface PlaceEvent extends RoomEvent.OfPlace {

    /** A ticket went out of sight, with its estimate and rounds. */
    record TicketDeleted(TicketId ticket) implements PlaceEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(room.backlog().without(ticket));
        }
    }

    /** A deleted ticket came back to its place. */
    record TicketRestored(TicketId ticket) implements PlaceEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(room.backlog().restoring(ticket));
        }
    }

    /** A ticket was put right before another one, or at the end of the backlog if that is null. */
    record TicketMoved(TicketId ticket, TicketId before) implements PlaceEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(room.backlog().moving(ticket, before));
        }
    }
}
