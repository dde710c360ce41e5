package org.pointingparty.room;

import java.util.Optional;

/**
 * Go by another name.
 *
 * @param name what to be called; numbered if somebody else has it
 */
public record Rename(String name) implements RoomCommand {

    /** Trims the name. */
    public Rename {
        name = TextRule.NAME.trim(name);
    }

    @Override
    public Decision decide(Room room, ParticipantId by) {
        Optional<Rejection> objection = TextRule.NAME.objection(name);
        return objection.isPresent()
                ? Decision.refuse(objection.get())
                : Decision.accept(new SeatEvent.ParticipantRenamed(by, room.participants().distinct(name, by)));
    }
}
