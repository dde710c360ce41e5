package org.pointingparty.view.round;

/**
 * How long the round still has, {@code timer}.
 *
 * @param room the room's id
 * @param round the number of the round, or 0 where there is nothing to show
 * @param due when the time is up, in milliseconds since 1970, or 0 where no timer runs
 * @param reveals whether the round is revealed then
 * @param over whether the time is up
 * @param driving whether who looks may set and stop a timer
 */
public record TimerView(String room, int round, long due, boolean reveals, boolean over, boolean driving) {

    public static final TimerView NONE = new TimerView("", 0, 0, false, false, false);

    private static final long SECOND = 1_000;

    /** Whether a timer runs. */
    public boolean running() {
        return due > 0;
    }

    /** The minutes and seconds that are left, the second that has begun included. */
    public String left(long now) {
        long seconds = Math.max(0, (due - now + SECOND - 1) / SECOND);
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }
}
