package org.pointingparty.room.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.pointingparty.room.Drivers;
import org.pointingparty.room.Phase;
import org.pointingparty.room.Revealing;
import org.pointingparty.room.Room;
import org.pointingparty.room.RoomArbitraries;
import org.pointingparty.room.RoomArbitraries.Story;
import org.pointingparty.room.Step.Taken;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.TimeEvent;
import org.pointingparty.room.people.Attendance;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.round.Voting;

/**
 * When rounds count down to their reveal, whatever happens; all events are of 1970, where nobody says when they are.
 */
class CountdownProperties {

    @Provide
    Arbitrary<Story> stories() {
        return RoomArbitraries.stories().map(story -> new Story(
                story.start().agreed(Drivers.ANYONE, Revealing.COUNTDOWN), story.steps()));
    }

    private static boolean isCountingDown(Room room) {
        return room.open() instanceof Voting voting && voting.deadlines().reveal() != null;
    }

    @Property(tries = 3_000)
    void itBeginsOnlyWhereTheTeamHasAgreedOnItAndEverybodyWhoIsThereHasVoted(@ForAll("stories") Story story) {
        for (Taken taken : story.taken()) {
            boolean begins = taken.decision().events().stream().anyMatch(TimeEvent.CountdownBegun.class::isInstance);
            Statistics.collect(begins);
            if (begins) {
                assertEquals(Revealing.COUNTDOWN, taken.before().policy().reveal());
                assertTrue(taken.after().isComplete(taken.step().present()));
                assertFalse(((Voting) taken.after().open()).deadlines().held());
            }
        }
        Statistics.coverage(begun -> begun.check(true).count(count -> count > 50));
    }

    @Property
    void aVoteThatChangesMeansATimeOfItsOwn(@ForAll("stories") Story story) {
        for (Taken taken : story.taken()) {
            boolean changed = isCountingDown(taken.before()) && isCountingDown(taken.after())
                    && !taken.before().open().votes().equals(taken.after().open().votes());
            assertTrue(!changed
                    || taken.decision().events().stream().anyMatch(TimeEvent.CountdownBegun.class::isInstance));
        }
    }

    @Property
    void itsEndRevealsExactlyWhereEverybodyWhoIsThereHasVoted(@ForAll("stories") Story story) {
        for (Taken taken : story.taken()) {
            Room room = taken.after();
            if (isCountingDown(room)) {
                Set<ParticipantId> present = taken.step().present();
                RoomCommand end = Deciding.due(room, Instant.EPOCH.plusSeconds(3), present).orElseThrow();
                Room ended = RoomEvent.applyAll(room,
                        Deciding.decide(room, end, null, new Attendance(present, Set.of())).events());
                boolean reveals = room.isComplete(present) && room.policy().reveal() != Revealing.BY_HAND;
                assertEquals(reveals ? Phase.REVEALED : Phase.VOTING, ended.phase());
                assertFalse(isCountingDown(ended));
            }
        }
    }
}
