package org.pointingparty.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pointingparty.room.command.Leave;
import org.pointingparty.room.people.ParticipantId;

/**
 * Presence never drifts: in whatever order somebody's tabs open and close while they leave and return, who is in the
 * room with a tab open is present, and who is not in it, or has had no tab for a grace, is not.
 */
class PresenceProperties {

    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final int PEOPLE = 2;

    private enum Deed { CONNECT, DISCONNECT, LEAVE, RETURN, WAIT }

    private record Step(Deed deed, int who, int tab) {
    }

    @Property(tries = 2000)
    void presentIsWhoIsInTheRoomWithATabOpen(@ForAll("steps") List<Step> steps) {
        World world = new World();
        for (Step step : steps) {
            world.take(step);
            world.assertRight();
        }
        world.trial.pass(GRACE);
        world.assertExact();
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(Arbitraries.of(Deed.class), Arbitraries.integers().between(0, PEOPLE - 1),
                Arbitraries.integers().between(0, 2)).as(Step::new).list().ofMaxSize(40);
    }

    /** A room with two people, of whom it is known who is in it and which of their tabs are open. */
    private static final class World {
        private final TrialRooms trial = new TrialRooms();
        private final LiveRoom room = trial.room(1);
        private final Set<ParticipantId> inRoom = new HashSet<>();
        private final Set<String> tabs = new TreeSet<>();

        World() {
            for (int who = 0; who < PEOPLE; who++) {
                inRoom.add(seat(who));
            }
        }

        private ParticipantId seat(int who) {
            return trial.seat(room, "visitor " + who);
        }

        void take(Step step) {
            ParticipantId id = new ParticipantId(step.who() + 1);
            String tab = id + " " + step.tab();
            switch (step.deed()) {
                case CONNECT -> {
                    tabs.add(tab);
                    room.connected(id, tab);
                }
                case DISCONNECT -> {
                    tabs.remove(tab);
                    room.disconnected(id, tab);
                }
                case LEAVE -> {
                    room.submit(new Leave(), id);
                    inRoom.remove(id);
                }
                case RETURN -> inRoom.add(seat(step.who()));
                default -> trial.pass(Duration.ofSeconds(4));
            }
        }

        private boolean hasTab(ParticipantId id) {
            return tabs.stream().anyMatch(tab -> tab.startsWith(id + " "));
        }

        void assertRight() {
            Set<ParticipantId> present = room.state().attendance().present();
            inRoom.stream().filter(this::hasTab).forEach(id -> assertTrue(present.contains(id), id + " has a tab"));
            assertTrue(inRoom.containsAll(present), () -> present + " are present, but in the room are " + inRoom);
        }

        void assertExact() {
            Set<ParticipantId> connected = new HashSet<>(inRoom);
            connected.removeIf(id -> !hasTab(id));
            assertEquals(connected, room.state().attendance().present());
            assertEquals(Set.of(), room.state().attendance().arriving());
        }
    }
}
