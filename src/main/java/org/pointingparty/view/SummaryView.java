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
 * What the party came to, {@code summary}; empty until it is done.
 *
 * @param room the room's id
 * @param done whether the party has come to its end
 * @param tickets all tickets with their estimates, and how the team came to them
 * @param estimated how many of them have one
 * @param sum the sum of the estimates that are numbers, or null if none is
 * @param meeting figures over all tickets, or null until it is done
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
