package org.pointingparty.tickets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pointingparty.journal.MemoryJournal;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.command.AnswerProposal;
import org.pointingparty.room.command.Next;
import org.pointingparty.room.command.Propose;
import org.pointingparty.room.command.Quick;
import org.pointingparty.room.command.Revote;
import org.pointingparty.room.command.Start;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.round.Commitment;

class MinutesTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    /** The meeting of a room in which something happens once a second. */
    static Meeting meeting(Rooms rooms) {
        Minutes minutes = new Minutes(Rooms.ID);
        for (int i = 0; i < rooms.changes().size(); i++) {
            minutes.then(NOON.plusSeconds(i), rooms.changes().get(i));
        }
        return minutes.meeting();
    }

    private static List<String> cards(Meeting.Round ballot) {
        return ballot.votes().stream().map(play -> play.participant() + " " + play.card()).toList();
    }

    @Test
    void everyRoundOfATicketIsKeptWithItsTimes() {
        Rooms rooms = Rooms.emptyRoom().joined("Ana").joined("Ben").did(1, new Start()).voted("3", "8")
                .did(1, new Revote()).voted(2, "5").voted(1, "5").did(2, new Next(""));
        Meeting meeting = meeting(rooms);
        Meeting.Ticket first = meeting.tickets().get(0);
        assertEquals("Sprint 12", meeting.title());
        assertEquals("5", first.estimate());
        assertEquals(List.of("Ana 3", "Ben 8"), cards(first.rounds().get(0)));
        assertEquals(List.of("Ben 5", "Ana 5"), cards(first.rounds().get(1)));
        assertEquals(NOON.plusSeconds(3), first.rounds().get(0).started());
        assertEquals(NOON.plusSeconds(4), first.rounds().get(0).votes().get(0).voted());
        assertEquals(NOON.plusSeconds(5), first.rounds().get(0).revealed());
        assertEquals(List.of(), meeting.tickets().get(1).rounds(), "the open round is nobody's business");
    }

    @Test
    void ofChangesOfMindBeforeTheRevealOnlyTheLastCardIsKnown() {
        Rooms rooms = Rooms.emptyRoom().joined("Ana").joined("Ben").did(1, new Start()).voted("3").voted(1, "40")
                .voted(2, "8");
        Meeting.Round ballot = meeting(rooms).tickets().get(0).rounds().get(0);
        assertEquals(List.of("Ana 40", "Ben 8"), cards(ballot));
        assertFalse(ballot.votes().get(0).changed());
    }

    @Test
    void withoutNamesNeitherNameNorOrderNorTimeTellsWhoPlayedWhat() {
        Rooms rooms = Rooms.emptyRoom().joined("Ana").joined("Ben").did(1, new Start()).voted(2, "8").voted(1, "3");
        Meeting nameless = meeting(rooms).withoutNames();
        assertEquals(List.of(new Meeting.Vote(null, "3", false, null), new Meeting.Vote(null, "8", false, null)),
                nameless.tickets().get(0).rounds().get(0).votes());
        assertFalse(nameless.toString().contains("Ana"));
    }

    @Test
    void objectionsAreToldWithTheirRound() {
        Rooms split = Rooms.emptyRoom().joined("Ana").joined("Ben").did(1, new Start()).voted("3", "8")
                .did(1, new Revote()).voted("3", "8");
        Rooms asked = split.did(1, new Propose("8", "2")).did(1, new AnswerProposal("no", "2"))
                .did(2, new AnswerProposal("yes", "2"));
        Meeting meeting = meeting(asked);
        assertEquals(new Meeting.Proposal("8", 1, 1, List.of("Ana")),
                meeting.tickets().get(0).rounds().get(1).proposal());
        assertEquals(new Meeting.Proposal("8", 1, 1, List.of()),
                meeting.withoutNames().tickets().get(0).rounds().get(1).proposal());
    }

    @Test
    void aQuickVoteIsToldBesideTheTickets() {
        Meeting meeting = meeting(Rooms.emptyRoom().joined("Ana").joined("Ben").did(1, new Quick()).voted("3", "8"));
        assertEquals(List.of("Ana 3", "Ben 8"), cards(meeting.quickVotes().get(0)));
        assertTrue(meeting.tickets().stream().allMatch(ticket -> ticket.rounds().isEmpty()));
    }

    @Test
    void anErasedParticipantIsErasedHereToo() {
        MemoryJournal journal = new MemoryJournal();
        Rooms rooms = Rooms.emptyRoom().joined("Ana").joined("Ben").did(1, new Start()).voted("3", "8");
        for (int i = 0; i < rooms.changes().size(); i++) {
            journal.append(Rooms.ID, i + 1, rooms.changes().get(i));
        }
        journal.forget(Rooms.ID, Rooms.id(1));
        Minutes minutes = new Minutes(Rooms.ID);
        assertTrue(journal.changes(Rooms.ID, change -> minutes.then(change.keptAt(), change.events())));
        assertEquals(List.of("Ben 8"), cards(minutes.meeting().tickets().get(0).rounds().get(0)));
    }

    @Test
    void aCommittedVoteIsToldWithItsProofOnceRevealed() {
        Rooms rooms = Rooms.emptyRoom().joined("Ana").joined("Ben").committed().did(1, new Start()).voted("3", "8")
                .did(1, new Revote());
        Commitment of = rooms.room().past().get(0).commitments().get(Rooms.id(2));
        Meeting meeting = meeting(rooms.voted(1, "5"));
        List<Meeting.Round> rounds = meeting.tickets().get(0).rounds();
        assertEquals(1, rounds.size(), "of the open round nothing is told");
        assertEquals(new Meeting.Commitment(2, "8", of.salt(), of.hash()), rounds.get(0).votes().get(1).commitment());
        assertNull(meeting.withoutNames().tickets().get(0).rounds().get(0).votes().get(1).commitment(),
                "it names the voter");
    }

    @Test
    void whoHasGoneIsStillNamed() {
        Rooms rooms = Rooms.emptyRoom().joined("Ana").joined("Ben").did(1, new Start()).voted("3", "8")
                .after(List.of(new SeatEvent.ParticipantLeft(Rooms.id(2))));
        assertEquals(List.of("Ana 3", "Ben 8"), cards(meeting(rooms).tickets().get(0).rounds().get(0)));
    }
}
