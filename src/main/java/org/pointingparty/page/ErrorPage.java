package org.pointingparty.page;

/**
 * What is shown when there is nothing else to show, {@code page}.
 *
 * @param status the HTTP status
 * @param text what went wrong and what to do, in the visitor's language
 */
public record ErrorPage(int status, String text) {
}
