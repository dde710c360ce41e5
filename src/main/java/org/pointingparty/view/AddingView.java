package org.pointingparty.view;

/**
 * The form that adds a ticket, {@code adding}; empty for those who may not drive.
 *
 * @param room the room's id
 * @param driving whether who looks may drive
 */
public record AddingView(String room, boolean driving) {
}
