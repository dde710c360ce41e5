package org.pointingparty.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pointingparty.journal.MemoryJournal;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.command.Create;
import org.pointingparty.room.command.Next;
import org.pointingparty.room.command.Retract;
import org.pointingparty.room.command.SetPolicy;
import org.pointingparty.room.command.Start;
import org.pointingparty.room.command.Vote;
import org.pointingparty.room.event.RoundEvent.VoteCast;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.round.Commitment;
import org.pointingparty.room.ticket.TicketDraft;
import org.pointingparty.settings.TrialSettings;

/** A room that commits to the votes cast in it. */
class CommittedRoomTest {

    private final RoomJournal journal = new MemoryJournal();
    private final LiveRoom room = open();
    private final RoomId id = room.state().room().id();
    private final ParticipantId ana = seat("Ana");
    private final ParticipantId ben = seat("Ben");

    private LiveRoom open() {
        LiveRooms rooms = new LiveRooms(journal, TrialSettings.grace(Duration.ofSeconds(10)), () -> 0);
        Create create = new Create("A room", "",
                List.of(new TicketDraft("A ticket", ""), new TicketDraft("Another", "")));
        SetPolicy committed = new SetPolicy(Map.of("ballot", "committed"));
        return rooms.find(rooms.create(create.by(new VisitorId("Ana"), committed)).value().orElseThrow()).orElseThrow();
    }

    private ParticipantId seat(String name) {
        ParticipantId seat = room.admit(new VisitorId(name), name).value().orElseThrow();
        room.connected(seat, "tab");
        return seat;
    }

    private Commitment commitment(ParticipantId voter) {
        return room.state().room().open().commitments().get(voter);
    }

    private Commitment votes(ParticipantId voter, String card) {
        assertEquals(Optional.empty(), room.submit(new Vote(card, room.state().room().open().id().toString()), voter));
        return commitment(voter);
    }

    @Test
    void aChangedAndARepeatedVoteAreCommittedToAnew() {
        room.submit(new Start(), ana);
        Commitment first = votes(ana, "5");
        Commitment repeated = votes(ana, "5");
        Commitment changed = votes(ana, "8");
        assertNotEquals(first.hash(), repeated.hash());
        assertNotEquals(repeated.hash(), changed.hash());
        assertEquals(Map.of(ana, changed), room.state().room().open().commitments());
        room.submit(new Retract("1"), ana);
        assertEquals(Map.of(), room.state().room().open().commitments());
    }

    @Test
    void whatWasCommittedToComesBackFromTheJournalBeforeAndAfterTheReveal() {
        room.submit(new Start(), ana);
        votes(ana, "5");
        assertEquals(new Recall.Found(room.state().room()), journal.read(id));
        votes(ben, "8");
        assertEquals(2, room.state().room().open().commitments().size());
        assertEquals(new Recall.Found(room.state().room()), journal.read(id));
        room.submit(new Next("5"), ana);
        assertEquals(2, room.state().room().past().get(0).commitments().size());
        assertEquals(new Recall.Found(room.state().room()), journal.read(id));
    }

    @Test
    void whatAVoteSaysOfItselfHasNeitherCardNorSalt() {
        room.submit(new Start(), ana);
        Commitment commitment = votes(ana, "☕");
        List<KeptChange> changes = KeptChanges.of(journal, id).orElseThrow();
        VoteCast cast = (VoteCast) changes.get(changes.size() - 1).events().get(0);
        assertEquals(commitment, cast.commitment(), "the premise: it is in the journal");
        for (String text : List.of(cast.toString(), commitment.toString(), room.state().room().open().toString())) {
            assertFalse(text.contains(commitment.salt()) || text.contains("☕"), text);
        }
        assertTrue(commitment.toString().contains(commitment.hash()));
    }
}
