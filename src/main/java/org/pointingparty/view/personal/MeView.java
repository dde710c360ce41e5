package org.pointingparty.view.personal;

import org.pointingparty.room.people.Role;

/**
 * Personal region {@code me}: the viewer's own name and role.
 *
 * @param room the room's id
 * @param name the viewer's name in the room, or empty if not in it
 * @param role the word for the viewer's role
 */
public record MeView(String room, String name, String role) {

    /** The region from this viewpoint. */
    public static MeView of(Viewpoint from) {
        return from.seat() == null
                ? new MeView(from.room().value(), "", Role.SPECTATOR.word())
                : new MeView(from.room().value(), from.seat().name(), from.seat().role().word());
    }
}
