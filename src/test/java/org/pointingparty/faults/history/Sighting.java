package org.pointingparty.faults.history;

/**
 * What somebody saw at one moment.
 *
 * @param who whose page it was, for people
 * @param room the room's id
 * @param viewer the participant's number
 * @param fresh whether the page was just painted; otherwise it is a tab that takes frames
 * @param version the room's version that it showed
 * @param scene what it showed
 */
public record Sighting(String who, String room, int viewer, boolean fresh, long version, Scene scene) {
}
