package org.pointingparty.view.round;

/**
 * How long it is to the reveal, {@code countdown}.
 *
 * @param room the room's id
 * @param round the number of the round that will be revealed, or 0
 * @param due when it will be, in milliseconds since 1970
 * @param driving whether who looks may call it off
 */
public record CountdownView(String room, int round, long due, boolean driving) {

    public static final CountdownView NONE = new CountdownView("", 0, 0, false);

    private static final long SECOND = 1_000;

    /** How many seconds are left, the one that has begun included. */
    public long left(long now) {
        return Math.max(0, (due - now + SECOND - 1) / SECOND);
    }
}
