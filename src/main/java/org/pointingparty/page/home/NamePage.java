package org.pointingparty.page.home;

import org.pointingparty.page.FormState;

/**
 * What the name page of a room shows to visitors without a name, {@code page}.
 *
 * @param title the room's title
 * @param returnTo the address asked for, relative to the context path and without a leading slash
 * @param form the name form
 */
public record NamePage(String title, String returnTo, FormState form) {
}
