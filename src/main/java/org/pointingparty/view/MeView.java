package org.pointingparty.view;

/**
 * The viewer's own seat, {@code me}: a personal region.
 *
 * @param room the room's id
 * @param name the viewer's name in the room
 * @param role the word for the viewer's role
 */
public record MeView(String room, String name, String role) {
}
