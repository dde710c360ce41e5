package org.pointingparty.room.round;

/**
 * A round's number in a room, counted from 1 across all tickets.
 *
 * @param number 1 or more
 */
public record RoundId(int number) implements Comparable<RoundId> {

    /** @throws IllegalArgumentException if the number is less than 1 */
    public RoundId {
        if (number < 1) {
            throw new IllegalArgumentException("number is less than 1: " + number);
        }
    }

    @Override
    public int compareTo(RoundId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
