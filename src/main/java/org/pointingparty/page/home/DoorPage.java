package org.pointingparty.page.home;

/**
 * What somebody sees who was removed from a room, {@code page}: nothing of who or what is in it.
 *
 * @param room the room's id
 * @param title the room's title
 * @param asking whether the visitor has asked to be let in, and waits for the answer
 * @param declined whether the visitor has asked, and was not let in
 */
public record DoorPage(String room, String title, boolean asking, boolean declined) {
}
