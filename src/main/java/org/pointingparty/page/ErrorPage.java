package org.pointingparty.page;

/**
 * What an error page shows, {@code page}.
 *
 * @param status the HTTP status
 * @param text what went wrong and what to do, in the visitor's language
 */
public record ErrorPage(int status, String text) {
}
