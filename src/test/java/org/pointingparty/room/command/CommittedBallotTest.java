package org.pointingparty.room.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pointingparty.room.Rooms.id;
import static org.pointingparty.room.Rooms.ids;
import static org.pointingparty.room.Rooms.roomWith;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.round.Commitment;

/** When votes are committed to, and what becomes of a commitment. */
class CommittedBallotTest {

    private static final SetPolicy COMMITTED = new SetPolicy(Map.of("ballot", "committed"));
    private static final SetPolicy PLAIN = new SetPolicy(Map.of("ballot", "plain"));

    private final Rooms plain = roomWith(3).voters().facilitatedBy(1);
    private final Rooms voting = plain.committed().started();

    @Test
    void howVotesAreCastIsNotChangedWhileARoundIsVoting() {
        assertEquals(Optional.of(Reason.BALLOT_IN_ROUND), plain.started().refusal(1, COMMITTED));
        assertEquals(Optional.of(Reason.BALLOT_IN_ROUND), voting.refusal(1, PLAIN));
        assertEquals(Optional.empty(), voting.refusal(1, COMMITTED), "which changes nothing");
        assertEquals(Optional.empty(),
                voting.refusal(1, new SetPolicy(Map.of("drive", "facilitators", "ballot", "committed"))));
    }

    @Test
    void whatIsAgreedBetweenRoundsHoldsFromTheNextOneOn() {
        Rooms revealed = plain.started().voted("5", "5", "8").did(1, COMMITTED);
        assertFalse(revealed.room().commits());
        assertEquals(Map.of(), revealed.room().open().commitments());
        Rooms again = revealed.did(1, new Revote());
        assertTrue(again.room().commits());
        assertEquals(ids(1), committed(again.voted(1, "5")));
        assertEquals(ids(1, 2, 3), committed(again.voted("5", "5", "8").did(1, PLAIN)));
    }

    @Test
    void aVoteThatGoesTakesItsCommitmentAlong() {
        Rooms voted = voting.voted(2, "5").voted(3, "8");
        assertEquals(ids(2, 3), committed(voted));
        assertEquals(ids(3), committed(voted.did(2, new Retract("1"))));
        assertEquals(ids(3), committed(voted.did(2, new SetRole("spectator"))));
        assertEquals(ids(3), committed(voted.did(1, new Spectate("2"))));
        assertEquals(ids(3), committed(voted.did(1, new Remove("2"))));
        assertEquals(ids(3), committed(voted.did(1, new Erase("2"))));
        assertEquals(ids(1, 3), committed(voted.voted(1, "5").did(1, new Erase("2"))), "revealed or not");
        assertEquals(ids(2, 3), committed(voted.did(2, new Leave())), "as the vote does");
    }

    @Test
    void aRoundThatIsOverKeepsWhatProvesIt() {
        Rooms revealed = voting.voted("5", "5", "8");
        Map<ParticipantId, Commitment> proof = revealed.room().open().commitments();
        assertEquals("8", proof.get(id(3)).card());
        assertEquals(proof, revealed.did(1, new Next("5")).room().past().get(0).commitments());
    }

    private static Set<ParticipantId> committed(Rooms rooms) {
        return rooms.room().open().commitments().keySet();
    }
}
