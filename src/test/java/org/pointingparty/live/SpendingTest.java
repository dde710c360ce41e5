package org.pointingparty.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.command.Edit;
import org.pointingparty.room.command.Import;
import org.pointingparty.room.command.Leave;
import org.pointingparty.room.command.Move;
import org.pointingparty.room.command.Next;
import org.pointingparty.room.command.Reveal;
import org.pointingparty.room.command.RoomCommand;
import org.pointingparty.room.command.Start;
import org.pointingparty.room.command.Vote;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.room.ticket.TicketDraft;

/** How much may be written into the history of a room, by one visitor and by all. */
class SpendingTest {

    private static final String LONG = "d".repeat(2_000);

    private final TrialRooms rooms = new TrialRooms();
    private final LiveRoom room = rooms.room(2);

    private static Edit edit(int number) {
        return new Edit("1", "", "Title " + number, LONG, "");
    }

    private ParticipantId connected(String name) {
        ParticipantId seat = rooms.seat(room, name);
        room.connected(seat, name);
        return seat;
    }

    private static long accepted(LiveRoom room, ParticipantId by, int times) {
        return IntStream.range(0, times).filter(i -> room.submit(edit(i), by).isEmpty()).count();
    }

    private static Optional<Reason> refusal(LiveRoom room, RoomCommand command, ParticipantId by) {
        return room.submit(command, by).map(Rejection::reason);
    }

    @Test
    void ofAStormOfEditsByOneVisitorMostAreRefused() {
        ParticipantId guest = rooms.seat(room, "Guest");
        assertEquals(3_000, accepted(room, guest, 20_000));
        assertEquals(Optional.of(Reason.TOO_MUCH_TYPED), refusal(room, edit(-1), guest));
        rooms.pass(Duration.ofSeconds(1));
        assertEquals(Optional.empty(), refusal(room, edit(-1), guest));
    }

    /** Somebody of this name makes as many changes as anybody may, in two rooms. */
    private void spend(String name) {
        LiveRoom second = rooms.room(2);
        accepted(second, rooms.seat(second, name), 2_600);
        accepted(room, rooms.seat(room, name), 2_600);
    }

    @Test
    void itIsOneBudgetInHoweverManyRooms() {
        LiveRoom other = rooms.room(2);
        spend("Guest");
        ParticipantId there = rooms.seat(other, "Somebody else");
        assertEquals(Optional.empty(), refusal(other, edit(-1), there));
        assertEquals(null, rooms.seat(other, "Guest"), "who is too fast comes in a second later");
        rooms.pass(Duration.ofSeconds(1));
        ParticipantId guest = rooms.seat(other, "Guest");
        assertEquals(9, accepted(other, guest, 20), "ten changes a second, one of which was to come in");
        assertEquals(Optional.of(Reason.TOO_FAST), refusal(other, edit(-3), guest));
    }

    @Test
    void whoVotesAndDrivesIsNotRefusedForWhatOthersHaveTyped() {
        ParticipantId ana = connected("Ana");
        connected("Cem");
        assertEquals(Optional.empty(), refusal(room, new Start(), ana));
        for (int guest = 0; guest < 5; guest++) {
            accepted(room, rooms.seat(room, "Guest " + guest), 1_000);
        }
        assertEquals(Optional.of(Reason.TOO_MUCH_TYPED), refusal(room, edit(-1), ana));
        assertEquals(Optional.of(Reason.TOO_MUCH_TYPED), refusal(room, new Move("1", "", "", ""), ana));
        String card = room.state().room().deck().cards().get(0).label();
        assertEquals(Optional.empty(), refusal(room, new Vote(card, "1"), ana));
        assertEquals(Optional.empty(), refusal(room, new Reveal("1"), ana));
        assertEquals(Optional.empty(), refusal(room, new Next(card), ana));
        assertTrue(rooms.seat(room, "Ben") != null);
        rooms.pass(Duration.ofSeconds(1));
        assertEquals(Optional.empty(), refusal(room, edit(-1), ana));
    }

    @Test
    void whoHasSpentEverythingMayLeave() {
        ParticipantId guest = rooms.seat(room, "Guest");
        spend("Guest");
        assertEquals(Optional.of(Reason.TOO_FAST), refusal(room, edit(-1), guest));
        assertEquals(Optional.empty(), refusal(room, new Leave(), guest));
    }

    @Test
    void fiveFullImportsAreKeptAndNoMoreWithinMinutes() {
        for (int i = 0; i < 5; i++) {
            LiveRoom full = rooms.room(0);
            assertEquals(Optional.empty(), refusal(full, imported(), rooms.seat(full, "Ana")), "import " + i);
        }
        LiveRoom full = rooms.room(0);
        ParticipantId ana = rooms.seat(full, "Ana");
        assertEquals(Optional.empty(), refusal(full, imported(), ana), "what is left is enough to begin with");
        assertEquals(Optional.of(Reason.TOO_MUCH_TYPED), refusal(full, edit(1), ana));
        rooms.pass(Duration.ofMinutes(15));
        assertEquals(Optional.empty(), refusal(full, edit(1), ana));
    }

    private static Import imported() {
        return new Import(IntStream.range(0, 1_000)
                .mapToObj(i -> new TicketDraft("K".repeat(57) + i, "t".repeat(200), LONG,
                        "https://example.com/" + "l".repeat(477) + i))
                .toList());
    }

    @Test
    void anHourOfDescriptionsIsNoStorm() {
        List<ParticipantId> team = IntStream.range(0, 10).mapToObj(i -> rooms.seat(room, "Writer " + i)).toList();
        for (int seconds = 0; seconds < 3_600; seconds += 5) {
            rooms.pass(Duration.ofSeconds(5));
            for (ParticipantId writer : team) {
                assertEquals(Optional.empty(), refusal(room, edit(seconds), writer));
            }
        }
    }

    @Test
    void aRoomOfFiveHundredWhoVoteAndChangeTheirVotesIsNoStorm() {
        List<ParticipantId> all = IntStream.range(0, 500).mapToObj(i -> connected("Voter " + i)).toList();
        assertEquals(Optional.empty(), refusal(room, new Start(), all.get(0)));
        for (int card = 0; card < 4; card++) {
            String label = room.state().room().deck().cards().get(card).label();
            for (ParticipantId voter : all.subList(1, all.size())) {
                assertEquals(Optional.empty(), refusal(room, new Vote(label, "1"), voter));
            }
        }
    }
}
