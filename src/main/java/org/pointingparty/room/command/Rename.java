package org.pointingparty.room.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.room.refusal.TextRule;

/**
 * Change one's name.
 *
 * @param name the wanted name; numbered if somebody else has it
 */
public record Rename(String name) implements RoomCommand {

    /** Trims the name; null counts as empty. */
    public Rename(@Nullable String name) {
        this.name = TextRule.NAME.trim(name);
    }

    @Override
    public Decision decide(Room room, ParticipantId by) {
        Optional<Rejection> objection = TextRule.NAME.objection(name);
        return objection.isPresent()
                ? Decision.refuse(objection.get())
                : Decision.accept(new SeatEvent.ParticipantRenamed(by, room.participants().distinct(name, by)));
    }
}
