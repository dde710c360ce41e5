package org.pointingparty.view.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pointingparty.room.RoomArbitraries;
import org.pointingparty.room.RoomArbitraries.Story;
import org.pointingparty.room.Step.Taken;
import org.pointingparty.room.event.RoundEvent;
import org.pointingparty.room.people.Attendance;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.view.RoomView;
import org.pointingparty.view.people.MarkView;
import org.pointingparty.view.people.ParticipantsView;
import org.pointingparty.view.people.SeatView;
import org.pointingparty.view.ticket.BacklogView;
import org.pointingparty.view.ticket.TicketRowView;

/**
 * Patches converge, before any HTML: a page is a view per DOM id, and
 *
 * <ul>
 *   <li>a page patched change by change shows what a page painted fresh shows, in the same order of rows;
 *   <li>so does a page for which several changes were folded into one;
 *   <li>no element is patched twice in one frame.
 * </ul>
 */
class PatchProperties {

    @Provide
    Arbitrary<Story> stories() {
        return RoomArbitraries.stories();
    }

    @Provide
    Arbitrary<List<Attendance>> attendances() {
        return Combinators.combine(RoomArbitraries.presences(), RoomArbitraries.presences()).as(Attendance::new)
                .list().ofSize(5);
    }

    @Property
    void aPagePatchedChangeByChangeIsAPagePaintedFresh(
            @ForAll("stories") Story story, @ForAll("attendances") List<Attendance> attendances) {
        converge(story, attendances, 1);
    }

    @Property
    void soIsAPageForWhichChangesWereFolded(
            @ForAll("stories") Story story, @ForAll("attendances") List<Attendance> attendances) {
        converge(story, attendances, 4);
    }

    private static void converge(Story story, List<Attendance> attendances, int fold) {
        RoomView shown = new RoomView(story.start().room(), attendances.get(0));
        Page page = new Page(shown);
        Set<ParticipantId> voted = new HashSet<>();
        List<Taken> taken = story.taken();
        for (int i = 0; i < taken.size(); i++) {
            taken.get(i).decision().events().stream().filter(RoundEvent.VoteCast.class::isInstance)
                    .forEach(event -> voted.add(((RoundEvent.VoteCast) event).participant()));
            if ((i + 1) % fold == 0) {
                RoomView now = new RoomView(taken.get(i).after(), attendances.get(i % attendances.size()));
                page.apply(StaleRegions.between(shown, now, voted));
                assertEquals(new Page(now), page);
                shown = now;
                voted.clear();
            }
        }
    }

    /** What a browser shows: the two lists by row in their order, and the other regions by their id. */
    private static final class Page {

        private final Map<String, SeatView> seats = new LinkedHashMap<>();
        private final Map<String, TicketRowView> tickets = new LinkedHashMap<>();
        private final Map<String, Object> regions = new LinkedHashMap<>();

        Page(RoomView view) {
            StaleRegions.all(view).forEach(this::apply);
        }

        void apply(List<Patch> patches) {
            assertEquals(patches.size(), patches.stream().map(Patch::id).distinct().count(), patches::toString);
            patches.forEach(this::apply);
        }

        private void apply(Patch patch) {
            if (patch.operation() == Patch.Operation.REMOVE) {
                seats.remove(patch.id());
            } else if (patch.view() instanceof ParticipantsView list) {
                seats.clear();
                list.seats().forEach(seat -> seats.put("seat-" + seat.id(), seat));
            } else if (patch.view() instanceof BacklogView list) {
                tickets.clear();
                list.tickets().forEach(row -> tickets.put("ticket-" + row.id(), row));
            } else if (patch.view() instanceof SeatView seat) {
                put(seats, patch, seat);
            } else if (patch.view() instanceof TicketRowView row) {
                put(tickets, patch, row);
            } else if (patch.view() instanceof MarkView mark) {
                seats.computeIfPresent("seat-" + mark.participant(), (id, seat) ->
                        new SeatView(seat.id(), seat.name(), seat.spectator(), seat.away(), seat.facilitator(),
                                seat.acting(), mark));
            } else {
                regions.put(patch.id(), patch.view());
            }
        }

        /** Appends a row that is not there, replaces one that is; anything else would be wrong in a browser too. */
        private static <T> void put(Map<String, T> rows, Patch patch, T row) {
            assertEquals(patch.operation() == Patch.Operation.REPLACE, rows.containsKey(patch.id()), patch::toString);
            rows.put(patch.id(), row);
        }

        private List<Object> shown() {
            return List.of(List.copyOf(seats.values()), List.copyOf(tickets.values()), regions);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Page page && shown().equals(page.shown());
        }

        @Override
        public int hashCode() {
            return shown().hashCode();
        }

        @Override
        public String toString() {
            return shown().toString();
        }
    }
}
