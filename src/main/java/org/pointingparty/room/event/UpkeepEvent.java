package org.pointingparty.room.event;

import java.util.List;
import org.pointingparty.room.Room;
import org.pointingparty.room.RoomPolicy;
import org.pointingparty.room.deck.Deck;
import org.pointingparty.room.people.Participants;
import org.pointingparty.room.ticket.Backlog;
import org.pointingparty.room.ticket.Ticket;
import org.pointingparty.room.ticket.TicketDraft;

/** What has happened to the room itself. */
public sealed interface UpkeepEvent extends RoomEvent {

    /** Somebody opened a room with this title, deck and first tickets. */
    record RoomCreated(String title, Deck deck, List<TicketDraft> tickets) implements UpkeepEvent {
        @Override
        public Room applyTo(Room room) {
            Backlog backlog = Backlog.EMPTY;
            for (TicketDraft draft : tickets) {
                backlog = backlog.with(Ticket.of(backlog.nextId(), draft));
            }
            return new Room(room.id(), title, false, deck, room.policy(), Participants.NOBODY, backlog, null, 0,
                    List.of(), room.version());
        }
    }

    /** The room's title changed. */
    record RoomRetitled(String title) implements UpkeepEvent {
        @Override
        public Room applyTo(Room room) {
            return room.titled(title);
        }
    }

    /** The room's policy changed. */
    record PolicyChanged(RoomPolicy policy) implements UpkeepEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(policy);
        }
    }

    /** The room got another code, which stands elsewhere: what has happened in a room tells no secret. */
    record CodeRenewed() implements UpkeepEvent {
        @Override
        public Room applyTo(Room room) {
            return room;
        }
    }

    /** The room's deck changed. */
    record DeckChanged(Deck deck) implements UpkeepEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(deck);
        }
    }

    /** The room was archived. */
    record RoomArchived() implements UpkeepEvent {
        @Override
        public Room applyTo(Room room) {
            return room.archived(true);
        }
    }

    /** The room was taken up again. */
    record RoomUnarchived() implements UpkeepEvent {
        @Override
        public Room applyTo(Room room) {
            return room.archived(false);
        }
    }
}
