package org.pointingparty.page.home;

import org.pointingparty.page.FormState;

/**
 * What a visitor is asked for who comes to a room that lets newcomers in only with its code, {@code page}.
 *
 * @param room the room's id
 * @param title the room's title
 * @param form the code form
 */
public record CodePage(String room, String title, FormState form) {
}
