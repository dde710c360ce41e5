package org.pointingparty.page.home;

import org.jspecify.annotations.Nullable;
import org.pointingparty.page.FormState;
import org.pointingparty.room.Entry;
import org.pointingparty.room.Room;

/**
 * What the name page of a room shows to visitors without a name, {@code page}.
 *
 * @param title the room's title, or null if those without a seat may not know it
 * @param returnTo the address asked for, relative to the context path and without a leading slash
 * @param form the name form
 */
public record NamePage(@Nullable String title, String returnTo, FormState form) {

    /** The page for those who want to go into this room; a room that asks for its code does not tell its title. */
    public static NamePage of(Room room, FormState form) {
        return new NamePage(room.policy().entry() == Entry.CODE ? null : room.title(), "rooms/" + room.id(), form);
    }
}
