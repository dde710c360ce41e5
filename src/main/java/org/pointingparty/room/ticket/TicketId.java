package org.pointingparty.room.ticket;

/**
 * A ticket's number in a room; numbers are given in the order of adding and never reused.
 *
 * @param number 1 or more; 0 only for {@link #NONE}
 */
public record TicketId(int number) implements Comparable<TicketId> {

    /** Stands for the ticket that a quick vote does not have. */
    public static final TicketId NONE = new TicketId(0);

    /** @throws IllegalArgumentException if the number is less than 0 */
    public TicketId {
        if (number < 0) {
            throw new IllegalArgumentException("number is less than 0: " + number);
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
