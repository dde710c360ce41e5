package org.pointingparty.page.home;

import org.jspecify.annotations.Nullable;
import org.pointingparty.page.FormState;
import org.pointingparty.room.Room;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.command.Join;

/**
 * What the name page of a room shows to visitors without a name, {@code page}.
 *
 * @param title the room's title, or null if there is none, or none that those without a seat may know
 * @param returnTo the address asked for, relative to the context path and without a leading slash
 * @param form the name form
 */
public record NamePage(@Nullable String title, String returnTo, FormState form) {

    /** The page for those who want to go into this room; a room that asks for its code does not tell its title. */
    public NamePage(Room room, FormState form) {
        this(Join.needsCode(room, null) ? null : room.title(), "rooms/" + room.id(), form);
    }

    /** The page for those who want to go to this address, at which there is no room for all they may know. */
    public NamePage(RoomId room, FormState form) {
        this(null, "rooms/" + room, form);
    }
}
