package org.pointingparty.room.command;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pointingparty.room.Rooms.id;
import static org.pointingparty.room.Rooms.roomWith;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pointingparty.room.Drivers;
import org.pointingparty.room.Revealing;
import org.pointingparty.room.Room;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.Standing;
import org.pointingparty.room.people.Attendance;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.room.ticket.TicketDraft;

/** Every command, asked by somebody of every standing, in a room of every policy: an explicit table. */
class PermissionsTest {

    private static final List<Standing> STANDINGS =
            List.of(Standing.STRANGER, Standing.PARTICIPANT, Standing.DEPUTY, Standing.ACTING, Standing.FACILITATOR);

    /** By standing as above, first where anyone drives, then where facilitators do. */
    private static final String TABLE = """
            Create     +++++ +++++
            Join       +++++ +++++
            Knock      +++++ +++++
            EndCountdown +++++ +++++
            EndTimer   +++++ +++++
            SeeFacilitator +++++ +++++
            Leave      -++++ -++++
            Rename     -++++ -++++
            SetRole    -++++ -++++
            Vote       -++++ -++++
            Retract    -++++ -++++
            Start      -++++ --+++
            Reveal     -++++ --+++
            Hold       -++++ --+++
            SetTimer   -++++ --+++
            StopTimer  -++++ --+++
            Revote     -++++ --+++
            Next       -++++ --+++
            Choose     -++++ --+++
            Skip       -++++ --+++
            Add        -++++ --+++
            Import     -++++ --+++
            Quick      -++++ --+++
            Propose    -++++ --+++
            AnswerProposal -++++ -++++
            SetDeck    ---++ ---++
            Edit       -++++ --+++
            Delete     -++++ --+++
            Restore    -++++ --+++
            Move       -++++ --+++
            SetPolicy  ---++ ---++
            Appoint    ----+ ----+
            HandOver   ---++ ---++
            Spectate   ---++ ---++
            Remove     ----+ ----+
            Admit      ----+ ----+
            Decline    ----+ ----+
            RenewCode  ----+ ----+
            Nudge      ---++ ---++
            EraseMe    -++++ -++++
            Erase      ----+ ----+
            SetTitle   ---++ ---++
            Archive    ---++ ---++
            Unarchive  ---++ ---++
            TakeOver   --+-- --+--
            """;

    private static final Set<Reason> FORBIDDEN =
            Set.of(Reason.NOT_IN_ROOM, Reason.FACILITATORS_ONLY, Reason.ACTING_ONLY, Reason.FACILITATOR_PRESENT);

    private static final Map<String, RoomCommand> COMMANDS = Stream.of(
                    new Create("Sprint", "", List.of()), new Join(Rooms.visitor(9), "Zoe"), new Leave(),
                    new Rename("Zoe"), new SetRole("voter"), new Vote("5", "1"), new Retract("1"), new Start(),
                    new Reveal("1"), new Revote(), new Hold("1"), new SetTimer("1", "60", null), new StopTimer("1"),
                    new EndTimer("1", Instant.EPOCH), new SeeFacilitator(Instant.EPOCH, Set.of()),
                    new EndCountdown("1", Instant.EPOCH, Set.of()), new Next(null),
                    new Choose("2"), new Skip("1"), new Add("One more", ""),
                    new Import(List.of(new TicketDraft("One more", ""))), SetPolicy.NONE, new Quick(),
                    new Propose("8", "1"), new AnswerProposal("yes", "1"), new SetDeck("fibonacci", ""),
                    new Edit("2", "", "Other", "", ""), new Delete("2"), new Restore("2"), new Move("2", "", "", ""),
                    new Appoint("3"), new HandOver("3"), new Spectate("3"), new Remove("3"), new Admit("3"),
                    new Nudge("1"), new EraseMe(), new Erase("3"), new SetTitle("Sprint 13"), new Archive(),
                    new Unarchive(), new TakeOver(), new Knock(), new Decline("3"), new RenewCode())
            .collect(toMap(command -> command.getClass().getSimpleName(), command -> command));

    @Test
    void theTableHasEveryCommandThereIs() {
        Set<String> all = Arrays.stream(RoomCommand.class.getPermittedSubclasses()).map(Class::getSimpleName)
                .collect(toSet());
        assertEquals(all, rows().map(row -> row[0]).collect(toSet()));
        assertEquals(all, COMMANDS.keySet());
    }

    @TestFactory
    Stream<DynamicTest> everyCommandIsAllowedOrRefusedAsTheTableSays() {
        return rows().map(row -> DynamicTest.dynamicTest(row[0], () -> {
            assertRow(row[0], row[1], Drivers.ANYONE);
            assertRow(row[0], row[2], Drivers.FACILITATORS);
        }));
    }

    private static Stream<String[]> rows() {
        return TABLE.lines().map(line -> line.split(" +"));
    }

    private static void assertRow(String name, String cells, Drivers drivers) {
        assertEquals(STANDINGS.size(), cells.length());
        for (int i = 0; i < cells.length(); i++) {
            Standing standing = STANDINGS.get(i);
            Optional<Reason> refusal = refusal(COMMANDS.get(name), standing, drivers);
            boolean forbidden = refusal.filter(FORBIDDEN::contains).isPresent();
            assertEquals(cells.charAt(i) == '-', forbidden, standing + " where " + drivers + " drive: " + refusal);
        }
    }

    /** Participant 1 is a facilitator, 2 and 3 are not, 4 is not in the room. */
    private static Optional<Reason> refusal(RoomCommand command, Standing standing, Drivers drivers) {
        Rooms led = roomWith(3).voters().facilitatedBy(1).agreed(drivers, Revealing.AT_ONCE).started();
        Room room = (standing == Standing.ACTING ? led.actedFor(2) : led).room();
        ParticipantId by = id(switch (standing) {
            case FACILITATOR -> 1;
            case PARTICIPANT, DEPUTY, ACTING -> 2;
            case STRANGER -> 4;
        });
        Attendance there = new Attendance(Rooms.ids(2, 3), Set.of(), standing == Standing.DEPUTY);
        assertEquals(standing, room.standing(by, there),
                "need somebody of this standing for this test to mean anything");
        return Deciding.decide(room, command, by, there).rejection().map(Rejection::reason);
    }
}
