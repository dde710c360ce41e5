package org.pointingparty.view.people;

/**
 * How many have voted, {@code progress}.
 *
 * @param open whether there is a round
 * @param voted how many cards have been played in it
 * @param expected how many there will be when every present voter has played one
 */
public record ProgressView(boolean open, int voted, int expected) {
}
