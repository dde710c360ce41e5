package org.pointingparty.view.round;

/**
 * Region {@code countdown}: the time left until the reveal.
 *
 * @param room the room's id
 * @param round the number of the round that will be revealed, or 0 if there is no countdown
 * @param due when it will be revealed, in milliseconds since 1970
 * @param driving whether the viewer may call off the reveal
 */
public record CountdownView(String room, int round, long due, boolean driving) {

    /** No countdown. */
    public static final CountdownView NONE = new CountdownView("", 0, 0, false);

    private static final long SECOND = 1_000;

    /** The seconds left, rounded up. */
    public long left(long now) {
        return Math.max(0, (due - now + SECOND - 1) / SECOND);
    }
}
