package org.pointingparty.faults.history;

/**
 * A tab after everything is over.
 *
 * @param who whose it is
 * @param tab what it shows
 * @param fresh what a page shows that is painted for the same person
 */
public record LastLook(String who, String tab, String fresh) {
}
