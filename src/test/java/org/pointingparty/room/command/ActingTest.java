package org.pointingparty.room.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pointingparty.room.Rooms.id;
import static org.pointingparty.room.Rooms.roomWith;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.Room;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.people.Mandate;
import org.pointingparty.room.people.Participant;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;

/** Facilitators who act, and those by right. */
class ActingTest {

    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    /** Participant 1 facilitates by right and is away, 2 has taken over at noon, 3 and 4 are voters. */
    private final Rooms acted = roomWith(4).voters().facilitatedBy(1).absent(1).leaderless()
            .did(2, new TakeOver(), NOON);

    private static Mandate mandate(Rooms rooms, int participant) {
        return rooms.room().participants().of(id(participant)).map(Participant::mandate).orElseThrow();
    }

    private static Optional<Reason> refusal(Rooms rooms, int by, RoomCommand command) {
        return Deciding.decide(rooms.room(), command, id(by), rooms.attendance().abandoned(true))
                .rejection().map(Rejection::reason);
    }

    private static Rooms abandonedAnd(Rooms rooms, int by, RoomCommand command) {
        return rooms.after(Deciding.decide(rooms.room(), command, id(by), rooms.attendance().abandoned(true)).events());
    }

    @Test
    void whoTakesOverActsAndLeadsRounds() {
        assertEquals(Mandate.ACTING, mandate(acted, 2));
        Rooms led = acted.agreed(Map.of("drive", "facilitators"));
        assertEquals(Optional.empty(), led.refusal(2, new Start()));
        assertEquals(Optional.empty(), led.refusal(2, new Spectate("3")));
        assertEquals(Optional.empty(), led.refusal(2, new SetPolicy(Map.of("drive", "anyone", "entry", "link"))));
    }

    @Test
    void whoActsDoesNotTouchPeopleTheWayInOrWhoFacilitates() {
        Rooms removed = acted.did(1, new Remove("4"));
        for (RoomCommand command : List.of(new Remove("3"), new Erase("3"), new Admit("4"), new Appoint("3"),
                new SetPolicy(Map.of("entry", "code")))) {
            assertEquals(Optional.empty(), removed.refusal(1, command), "need what one by right may do");
            assertEquals(Optional.of(Reason.ACTING_ONLY), removed.refusal(2, command), command::toString);
        }
    }

    @Test
    void whoActsPassesOnNoMoreThanThat() {
        Rooms passed = acted.did(2, new HandOver("3"));
        assertEquals(List.of(Mandate.RIGHT, Mandate.NONE, Mandate.ACTING),
                List.of(mandate(passed, 1), mandate(passed, 2), mandate(passed, 3)));
        Rooms back = acted.did(2, new HandOver("1"));
        assertEquals(List.of(Mandate.RIGHT, Mandate.NONE), List.of(mandate(back, 1), mandate(back, 2)));
        assertEquals(Mandate.ACTING, mandate(abandonedAnd(acted, 2, new Appoint("3")), 3));
    }

    @Test
    void oneByRightConfirmsWhoActs() {
        Rooms confirmed = acted.did(1, new Appoint("2"));
        assertEquals(Mandate.RIGHT, mandate(confirmed, 2));
        assertEquals(Optional.empty(), confirmed.refusal(2, new Remove("3")));
        assertEquals(Optional.empty(), confirmed.room().participants().led(), "nothing is counted any more");
        assertEquals(Optional.of(Reason.ALREADY_FACILITATOR), confirmed.refusal(1, new Appoint("2")));
    }

    @Test
    void oneByRightRemovesWhoActsAndThatIsTheEndOfIt() {
        Rooms removed = acted.did(1, new Remove("2"));
        assertEquals(Mandate.NONE, mandate(removed.did(1, new Admit("2")), 2));
        assertEquals(Optional.of(Reason.FACILITATOR_STAYS), acted.facilitatedBy(3).refusal(1, new Remove("3")));
    }

    @Test
    void inAnAbandonedRoomWhoActsMayDoTheRestButNotTouchThoseByRight() {
        assertEquals(Optional.empty(), refusal(acted, 2, new Remove("3")));
        assertEquals(Optional.empty(), refusal(acted, 2, new SetPolicy(Map.of("entry", "code"))));
        assertEquals(Optional.of(Reason.FACILITATOR_STAYS), refusal(acted, 2, new Remove("1")));
        Rooms left = acted.did(1, new Leave());
        assertEquals(Optional.empty(), left.facilitatedBy(3).refusal(3, new Erase("1")), "need somebody to be erased");
        assertEquals(Optional.of(Reason.FACILITATOR_STAYS), refusal(left, 2, new Erase("1")));
        assertEquals(Optional.of(Reason.ALREADY_FACILITATOR), refusal(acted.actedFor(3), 2, new Appoint("3")));
    }

    @Test
    void itIsKnownToTheHourWhenOneByRightWasLastThereWhileSomebodyActs() {
        assertEquals(Optional.of(NOON), acted.room().participants().led());
        Set<ParticipantId> both = Rooms.ids(1, 2);
        assertEquals(Optional.empty(), Deciding.due(acted.room(), NOON.plus(HOUR), Rooms.ids(2, 3)), "1 is away");
        assertEquals(Optional.empty(), Deciding.due(acted.room(), NOON.plus(HOUR).minusMillis(1), both));
        Instant seen = NOON.plus(HOUR);
        RoomCommand due = Deciding.due(acted.room(), seen, both).orElseThrow();
        Room after = acted.did(2, due, seen).room();
        assertEquals(Optional.of(seen), after.participants().led());
        assertEquals(Optional.empty(), Deciding.due(after, seen, both));
        Rooms confirmed = acted.did(1, new Appoint("2"));
        assertEquals(Optional.empty(), Deciding.due(confirmed.room(), seen, both));
        assertEquals(confirmed.room(), confirmed.after(List.of(new SeatEvent.FacilitatorSeen(seen))).room()
                .versioned(confirmed.room().version()));
    }

    @Test
    void aSecondTakeOverDoesNotBeginToCountAnew() {
        Rooms again = acted.absent(2).did(3, new TakeOver(), NOON.plus(HOUR));
        assertTrue(again.room().participants().led().filter(NOON::equals).isPresent());
    }
}
