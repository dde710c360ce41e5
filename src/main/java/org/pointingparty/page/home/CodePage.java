package org.pointingparty.page.home;

import org.pointingparty.page.FormState;

/**
 * What the code page of a room shows to newcomers who need the code, {@code page}.
 *
 * @param room the room's id
 * @param title the room's title
 * @param form the code form
 */
public record CodePage(String room, String title, FormState form) {
}
