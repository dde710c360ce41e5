package org.pointingparty.view.personal;

import org.pointingparty.room.people.Role;

/**
 * The viewer's own seat, {@code me}: a personal region.
 *
 * @param room the room's id
 * @param name the viewer's name in the room
 * @param role the word for the viewer's role
 */
public record MeView(String room, String name, String role) {

    public static MeView of(Viewpoint from) {
        return from.seat() == null
                ? new MeView(from.room().value(), "", Role.SPECTATOR.word())
                : new MeView(from.room().value(), from.seat().name(), from.seat().role().word());
    }
}
