package org.pointingparty.view;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.round.Course;
import org.pointingparty.view.round.TimeView;

/**
 * Figures over all tickets of a party; part of the summary.
 *
 * @param first the average agreement of the tickets' first rounds, in per cent; null if no vote counted
 * @param last the average agreement of the tickets' last rounds, in per cent; null if no ticket had more than one
 * @param time the median time spent on a ticket, or null if unknown
 */
public record MeetingView(@Nullable Integer first, @Nullable Integer last, @Nullable TimeView time) {

    static MeetingView of(List<Course> courses) {
        List<List<Integer>> agreements = courses.stream().map(Course::agreements).filter(each -> !each.isEmpty())
                .toList();
        boolean again = agreements.stream().anyMatch(each -> each.size() > 1);
        List<Duration> times = courses.stream().flatMap(course -> course.taken().stream()).sorted().toList();
        return new MeetingView(
                agreements.isEmpty() ? null : average(agreements.stream().map(each -> each.get(0)).toList()),
                again ? average(agreements.stream().map(each -> each.get(each.size() - 1)).toList()) : null,
                times.isEmpty() ? null : TimeView.of(median(times)));
    }

    private static int average(List<Integer> shares) {
        return (int) Math.round(shares.stream().mapToInt(Integer::intValue).average().orElseThrow());
    }

    private static Duration median(List<Duration> sorted) {
        return sorted.get((sorted.size() - 1) / 2).plus(sorted.get(sorted.size() / 2)).dividedBy(2);
    }
}
