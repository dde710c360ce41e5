package org.pointingparty.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.round.Course;
import org.pointingparty.room.ticket.Estimate;
import org.pointingparty.view.round.CourseView;

/**
 * Region {@code summary}: the results of the party; empty until it is done.
 *
 * @param room the room's id
 * @param done whether the party has come to the end of its backlog
 * @param tickets all tickets with their estimates, and how the team arrived at them
 * @param estimated the number of tickets that have an estimate
 * @param sum the sum of the estimates that are numbers, or null if there are none
 * @param meeting figures over all tickets, or null until the party is done
 */
public record SummaryView(
        String room, boolean done, List<CourseView> tickets, int estimated, @Nullable BigDecimal sum,
        @Nullable MeetingView meeting) {

    static final SummaryView HIDDEN = new SummaryView("", false, List.of(), 0, null, null);

    static SummaryView of(Room room) {
        List<Course> courses = room.courses();
        List<String> estimates = courses.stream()
                .flatMap(course -> Stream.ofNullable(course.ticket().estimate()))
                .toList();
        Optional<BigDecimal> sum = estimates.stream()
                .flatMap(label -> Estimate.worth(room.deck(), label).stream())
                .reduce(BigDecimal::add);
        return new SummaryView(room.id().value(), true,
                courses.stream().map(course -> CourseView.of(course, room.participants())).toList(), estimates.size(),
                sum.orElse(null), MeetingView.of(courses));
    }
}
