package org.pointingparty.room;

/** What has happened to a room itself. */
public sealed interface UpkeepEvent extends RoomEvent.OfUpkeep {

    /** The room is called something else. */
    record RoomRetitled(String title) implements UpkeepEvent {
        @Override
        public Room applyTo(Room room) {
            return room.titled(title);
        }
    }

    /** A participant is forgotten: name, votes, and who it was. May come again, and in the place of a former vote. */
    record ParticipantErased(ParticipantId participant) implements UpkeepEvent {
        @Override
        public Room applyTo(Room room) {
            return room.erasing(participant);
        }

        @Override
        public boolean mayComplete() {
            return true;
        }
    }

    /** The room plays with other cards from now on. */
    record DeckChanged(Deck deck) implements UpkeepEvent {
        @Override
        public Room applyTo(Room room) {
            return room.with(deck);
        }
    }

    /** The room was laid aside. */
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
