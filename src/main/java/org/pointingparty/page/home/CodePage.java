package org.pointingparty.page.home;

import org.pointingparty.page.FormState;

/**
 * What the code page of a room shows to newcomers who need the code; they may not know its title yet, {@code page}.
 *
 * @param room the room's id
 * @param form the code form
 */
public record CodePage(String room, FormState form) {
}
