package org.pointingparty.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.command.Create;
import org.pointingparty.room.command.Rename;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.room.ticket.TicketDraft;
import org.pointingparty.settings.TrialSettings;

/**
 * Whatever becomes of changes: what was shown is in the journal, what was refused as "nothing was changed" is not, and
 * what was unknown is one of both, and the same for all.
 */
class DoubtProperties {

    /** What happens next: somebody asks for a change, with this outcome, or an outcome that was unknown is known. */
    private enum Turn { KEPT, OUTAGE, UNKNOWN, OVERTAKEN, RESOLVED_KEPT, RESOLVED_NOT_KEPT }

    @Property(tries = 1000)
    void whatIsSaidAndShownIsTrue(@ForAll("turns") List<Turn> turns) {
        World world = new World();
        turns.forEach(world::take);
        Statistics.collect(world.unknown.isEmpty() ? "nothing unknown" : "something unknown");
        world.take(Turn.RESOLVED_KEPT);
        world.assertTrueToAll();
    }

    @Provide
    Arbitrary<List<Turn>> turns() {
        return Arbitraries.of(Turn.class).list().ofMaxSize(30);
    }

    /** A room in which every change is a new name, so that each can be told from all others. */
    private static final class World {
        private final TrialRoomJournal journal = new TrialRoomJournal();
        private final LiveRooms rooms = new LiveRooms(journal, TrialSettings.grace(Duration.ofSeconds(10)), () -> 0);
        private final RoomId id = rooms.create(new Create("A room", "", List.of(new TicketDraft("One", "")))).value()
                .orElseThrow();
        private final LiveRoom room = rooms.find(id).orElseThrow();
        private final ParticipantId ana = room.admit(new VisitorId("ana"), "Ana").value().orElseThrow();
        private final List<List<String>> heard = List.of(new ArrayList<>(), new ArrayList<>());
        private final Set<String> shown = new HashSet<>();
        private final Set<String> refused = new HashSet<>();
        private final Set<String> unknown = new HashSet<>();
        private final List<String> resolved = new ArrayList<>();
        private int names;

        World() {
            heard.forEach(each -> room.listen(change -> each.add(name(change.state()))));
            room.listen(new RoomListener() {
                @Override
                public void changed(RoomChange change) {
                    assertEquals(new Recall.Found(change.state().room()), journal.read(id));
                    shown.add(name(change.state()));
                }

                @Override
                public void resolved(ParticipantId asker, boolean kept) {
                    resolved.add(kept ? name(room.state()) : "not kept");
                }
            });
        }

        private String name(RoomState state) {
            return state.room().participants().of(ana).orElseThrow().name();
        }

        void take(Turn turn) {
            switch (turn) {
                case KEPT -> ask(Receipt.APPENDED);
                case OUTAGE -> ask(Receipt.UNAVAILABLE);
                case UNKNOWN -> ask(Receipt.UNKNOWN);
                case OVERTAKEN -> ask(Receipt.CONFLICT);
                case RESOLVED_KEPT -> journal.resolve(true);
                case RESOLVED_NOT_KEPT -> journal.resolve(false);
            }
        }

        private void ask(Receipt outcome) {
            String name = "Name " + ++names;
            journal.answer(outcome);
            Optional<Reason> reason = room.submit(new Rename(name), ana).map(Rejection::reason);
            journal.answer(Receipt.APPENDED);
            if (reason.isEmpty()) {
                assertEquals(name, name(room.state()));
            } else if (reason.get() == Reason.OUTCOME_UNKNOWN) {
                unknown.add(name);
            } else {
                assertTrue(Set.of(Reason.JOURNAL_UNAVAILABLE, Reason.ROOM_IN_DOUBT).contains(reason.get()));
                refused.add(name);
            }
        }

        void assertTrueToAll() {
            Set<String> kept = kept();
            assertEquals(new Recall.Found(room.state().room()), journal.read(id));
            assertTrue(kept.containsAll(shown), "what was shown is kept");
            refused.forEach(name -> assertFalse(kept.contains(name), name + " was refused"));
            unknown.forEach(name -> assertEquals(kept.contains(name), shown.contains(name), name));
            assertEquals(heard.get(0), heard.get(1), "all see the same");
            assertEquals(unknown.size(), resolved.size(), "each is told once");
            resolved.removeIf("not kept"::equals);
            assertTrue(kept.containsAll(resolved));
            assertTrue(unknown.containsAll(resolved));
        }

        private Set<String> kept() {
            Set<String> names = new HashSet<>(Set.of("Ana"));
            KeptChanges.of(journal, id).orElseThrow().forEach(change -> change.events().forEach(event -> {
                if (event instanceof SeatEvent.ParticipantRenamed renamed) {
                    names.add(renamed.name());
                }
            }));
            return names;
        }
    }
}
