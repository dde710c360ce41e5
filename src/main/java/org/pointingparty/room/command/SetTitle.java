package org.pointingparty.room.command;

import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.event.UpkeepEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.TextRule;

/**
 * Change the room's title.
 *
 * @param title the new title
 */
public record SetTitle(String title) implements RoomCommand {

    /** Trims the title; null counts as empty. */
    public SetTitle(@Nullable String title) {
        this.title = TextRule.TITLE.trim(title);
    }

    @Override
    public Decision decide(Room room, ParticipantId by) {
        return TextRule.TITLE.objection(title)
                .map(objection -> Decision.refuse(objection))
                .orElseGet(() -> Decision.accept(new UpkeepEvent.RoomRetitled(title)));
    }
}
