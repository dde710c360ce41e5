package org.pointingparty.view.people;

/**
 * Region {@code progress}: how many have voted.
 *
 * @param open whether a round is open
 * @param voted the number of votes in it
 * @param expected the number of votes there will be when every present voter has voted
 */
public record ProgressView(boolean open, int voted, int expected) {
}
