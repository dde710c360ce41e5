package org.pointingparty.room;

/**
 * A ticket's number in a room; numbers are handed out in the order of adding and never again.
 *
 * @param number 1 or more
 */
public record TicketId(int number) implements Comparable<TicketId> {

    /** @throws IllegalArgumentException if the number is less than 1 */
    public TicketId {
        if (number < 1) {
            throw new IllegalArgumentException("number is less than 1: " + number);
        }
    }

    @Override
    public int compareTo(TicketId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
