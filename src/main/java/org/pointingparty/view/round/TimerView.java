package org.pointingparty.view.round;

/**
 * Region {@code timer}: the time left for the round.
 *
 * @param room the room's id
 * @param round the number of the round, or 0 if there is nothing to show
 * @param due when the time is up, in milliseconds since 1970, or 0 if no timer is running
 * @param reveals whether the round is revealed when the time is up
 * @param over whether the time is up
 * @param driving whether the viewer may set and stop a timer
 */
public record TimerView(String room, int round, long due, boolean reveals, boolean over, boolean driving) {

    /** Nothing to show. */
    public static final TimerView NONE = new TimerView("", 0, 0, false, false, false);

    private static final long SECOND = 1_000;

    /** Whether a timer is running. */
    public boolean running() {
        return due > 0;
    }

    /** The minutes and seconds left, rounded up to a whole second. */
    public String left(long now) {
        long seconds = Math.max(0, (due - now + SECOND - 1) / SECOND);
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }
}
