package org.pointingparty.room.people;

/**
 * A participant's number in a room. Not secret; numbers are given in the order of joining and never reused.
 *
 * @param number 1 or more
 */
public record ParticipantId(int number) implements Comparable<ParticipantId> {

    /** @throws IllegalArgumentException if the number is less than 1 */
    public ParticipantId {
        if (number < 1) {
            throw new IllegalArgumentException("number is less than 1: " + number);
        }
    }

    @Override
    public int compareTo(ParticipantId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
