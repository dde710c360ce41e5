package org.pointingparty.room.command;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.pointingparty.room.Permission;
import org.pointingparty.room.Room;
import org.pointingparty.room.RoomArbitraries;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.Step;
import org.pointingparty.room.Step.Taken;
import org.pointingparty.room.deck.Decks;
import org.pointingparty.room.people.Mandate;
import org.pointingparty.room.people.Participant;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.Seat;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;

/** What somebody who only acts as a facilitator cannot do, whatever they ask for, in whatever order. */
class ActingProperties {

    private static final ParticipantId ACTING = Rooms.id(2);

    /** Participant 1 facilitates by right, 2 acts, 3 and 4 are voters, 5 was removed. */
    private static final Rooms ACTED =
            Rooms.roomWith(5).voters().facilitatedBy(1).did(1, new Remove("5")).started().actedFor(2);

    /** Commands of the one who acts, while anybody or nobody else is there; some come as often as a vote. */
    @Provide
    Arbitrary<List<Step>> asked() {
        Arbitrary<RoomCommand> harmful = Arbitraries.of("appoint", "hand-over", "remove", "admit", "erase", "take-over")
                .flatMap(name -> RoomArbitraries.fields()
                        .map(fields -> CommandVocabulary.command(name, fields).orElseThrow()));
        Arbitrary<RoomCommand> commands = Arbitraries.oneOf(RoomArbitraries.commands(Decks.DEFAULT), harmful,
                RoomArbitraries.fields().map(SetPolicy::new));
        return Combinators.combine(RoomArbitraries.presences(), commands)
                .as((present, command) -> new Step(ACTING, present, command)).list().ofMaxSize(30).withoutEdgeCases();
    }

    @Property
    void theyNeitherRemoveAnybodyNorChangeTheWayInNorWhoFacilitatesByRightNorDeleteTheRoom(
            @ForAll("asked") List<Step> asked) {
        for (Taken taken : Step.takeAll(ACTED.room(), asked)) {
            Room after = taken.after();
            assertEquals(Set.of(Rooms.id(1)), all(after, seat -> seat.mandate() == Mandate.RIGHT));
            assertEquals(Set.of(Rooms.id(5)), all(after, seat -> seat.seat() == Seat.REMOVED));
            assertEquals(Set.of(), all(after, seat -> seat.isErased() && !seat.id().equals(ACTING)));
            assertEquals(ACTED.room().policy().entry(), after.policy().entry());
            assertFalse(after.permits(Permission.GOVERN, ACTING, taken.step().attendance(after)));
            assertTrue(facilitators(taken.before()).equals(facilitators(after)) || isAboutThemselves(taken.command()),
                    taken::toString);
            Statistics.collect(reason(taken).map(Reason::code).orElse("done"));
        }
        Statistics.coverage(answers -> {
            answers.check("done").percentage(share -> share > 5);
            answers.check(Reason.ACTING_ONLY.code()).percentage(share -> share > 5);
        });
    }

    private static Optional<Reason> reason(Taken taken) {
        return taken.decision().rejection().map(Rejection::reason);
    }

    /** Passing on what one has, which is not more for the other, or taking it up where nobody has it. */
    private static boolean isAboutThemselves(RoomCommand command) {
        return command instanceof HandOver || command instanceof TakeOver || command instanceof EraseMe;
    }

    private static Set<ParticipantId> facilitators(Room room) {
        return all(room, Participant::facilitator);
    }

    private static Set<ParticipantId> all(Room room, Predicate<Participant> these) {
        return room.participants().all().stream().filter(these).map(Participant::id).collect(toSet());
    }
}
