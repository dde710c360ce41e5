package org.pointingparty.live.time;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When the product ran, as far as that can be told by a clock that may be wrong: a room is only idle while the product
 * runs. Times are in whole milliseconds.
 *
 * @param last when the product was last seen to run, or null if it never was
 * @param pauses the times of more than a day in which nobody saw it run
 */
public record RunningTime(@Nullable Instant last, List<Pause> pauses) {

    /** A product that has never run. */
    public static final RunningTime NONE = new RunningTime(null, List.of());

    private static final Duration DAY = Duration.ofDays(1);

    /** Copies the list. */
    public RunningTime {
        pauses = List.copyOf(pauses);
    }

    /**
     * The same after the product is seen to run at this moment. If that is more than a day after it was last seen,
     * there was a pause; if it is more than a day before, the clock has been set back, and no pause lasts longer than
     * until now.
     */
    public RunningTime at(Instant moment) {
        Instant now = moment.truncatedTo(ChronoUnit.MILLIS);
        if (last == null) {
            return new RunningTime(now, pauses);
        } else if (now.isAfter(last.plus(DAY))) {
            return new RunningTime(now, Stream.concat(pauses.stream(), Stream.of(new Pause(last, now))).toList());
        } else if (now.isBefore(last.minus(DAY))) {
            return new RunningTime(now, before(now).map(pause -> pause.endingBy(now)).toList());
        }
        return now.isAfter(last) ? new RunningTime(now, pauses) : this;
    }

    /** The pause that has ended just at this moment, if there is one. */
    public Optional<Pause> pauseUntil(Instant moment) {
        Instant now = moment.truncatedTo(ChronoUnit.MILLIS);
        return pauses.stream().filter(pause -> pause.until().equals(now)).findFirst();
    }

    /**
     * The moment since which the product has run for so long, pauses not counted; empty for a day after each pause,
     * in which somebody can still set the clock right.
     */
    public Optional<Instant> ago(Duration time, Instant now) {
        List<Pause> latestFirst = before(now).map(pause -> pause.endingBy(now))
                .sorted(Comparator.comparing(Pause::until).reversed()).toList();
        boolean justPaused = latestFirst.stream().anyMatch(pause -> pause.until().isAfter(now.minus(DAY)));
        return justPaused ? Optional.empty() : Optional.of(back(time, now, latestFirst));
    }

    private Stream<Pause> before(Instant now) {
        return pauses.stream().filter(pause -> pause.from().isBefore(now));
    }

    /** Goes back from pause to pause; two that overlap are one. */
    private static Instant back(Duration time, Instant now, List<Pause> latestFirst) {
        Instant moment = now;
        Duration left = time;
        for (Pause pause : latestFirst) {
            Duration run = Duration.between(pause.endingBy(moment).until(), moment);
            if (run.compareTo(left) > 0) {
                break;
            }
            left = left.minus(run);
            moment = pause.from().isBefore(moment) ? pause.from() : moment;
        }
        return moment.minus(left);
    }
}
