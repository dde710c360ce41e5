package org.pointingparty.faults.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.deck.Card;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.RoundEvent.RoundRevealed;
import org.pointingparty.room.event.RoundEvent.RoundStarted;
import org.pointingparty.room.event.RoundEvent.VoteCast;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.round.RoundId;
import org.pointingparty.room.ticket.TicketId;
import org.pointingparty.server.Sight;

/** What is found in a history of Ana, who is participant 1 and opens a round, and Ben, who is participant 2. */
class EvidenceTest {

    private static final String ROOM = "otter";
    private static final Deed ANAS = Deed.vote(ROOM, 1, 1, "5");
    private static final Deed BENS = Deed.vote(ROOM, 2, 1, "8");

    private final History history = new History();
    private final List<StoredRow> rows = new ArrayList<>();
    private final Attempt anas;
    private final Attempt bens;

    EvidenceTest() {
        row(new RoundStarted(new RoundId(1), TicketId.NONE));
        shown(new Deed(ROOM, 1, Deed.Kind.OPENING, 1, ""));
        row(vote(1, "5"));
        anas = shown(ANAS);
        saw("Ana", 1, 2, Map.of(1, "✓"), "5");
        bens = history.attempt(BENS);
    }

    private void row(RoomEvent event) {
        rows.add(new StoredRow(ROOM, rows.size() + 1, List.of(event)));
    }

    private static VoteCast vote(int participant, String card) {
        return new VoteCast(new ParticipantId(participant), new RoundId(1), new Card(card, null, true));
    }

    private Attempt shown(Deed deed) {
        Attempt attempt = history.attempt(deed);
        attempt.hear(Word.SHOWN);
        return attempt;
    }

    private void saw(String who, int viewer, long version, Map<Integer, String> marks, String card) {
        Sight sight = new Sight(1, true, marks, card, marks.size() + "/2");
        history.saw(new Sighting(who, ROOM, viewer, false, version, new Scene(sight, "")));
    }

    private void sawFresh(String who, int viewer, long version, Map<Integer, String> marks, String card) {
        Sight sight = new Sight(1, true, marks, card, marks.size() + "/2");
        history.saw(new Sighting(who, ROOM, viewer, true, version, new Scene(sight, "")));
    }

    private void sawRevealed(String who, int viewer, long version, Map<Integer, String> marks) {
        Sight sight = new Sight(1, false, marks, "", "");
        history.saw(new Sighting(who, ROOM, viewer, false, version, new Scene(sight, "tie 5 8")));
    }

    private List<String> findings() {
        return new Evidence(history, rows).findings();
    }

    private void assertFound(String... beginnings) {
        List<String> findings = findings();
        for (String beginning : beginnings) {
            assertTrue(findings.stream().anyMatch(finding -> finding.startsWith(beginning)),
                    () -> beginning + " is not among " + findings);
        }
    }

    @Test
    void nothingIsFoundWhereAllIsWell() {
        row(vote(2, "8"));
        bens.hear(Word.SHOWN);
        saw("Ben", 2, 3, Map.of(1, "✓", 2, "✓"), "8");
        row(new RoundRevealed(new RoundId(1)));
        shown(new Deed(ROOM, 1, Deed.Kind.REVEAL, 1, ""));
        sawRevealed("Ana", 1, 4, Map.of(1, "5", 2, "8"));
        history.looked(new LastLook("Ana", "the same", "the same"));
        assertEquals(List.of(), findings());
    }

    @Test
    void aVoteThatWasShownAndIsNotThereIsALoss() {
        rows.remove(1);
        assertFound("Loss: the vote 5 of participant 1 in round 1 of room otter was shown",
                "Loss: Ana saw version 2");
    }

    @Test
    void aVoteThatWasRefusedAndIsThereIsAGhost() {
        bens.hear(Word.REFUSED);
        assertEquals(List.of(), findings());
        row(vote(2, "8"));
        assertEquals(List.of("Ghost: the vote 8 of participant 2 in round 1 of room otter was refused, and the journal"
                + " has it"), findings());
    }

    @Test
    void aVoteThatNobodyCastIsAGhost() {
        row(vote(2, "3"));
        assertFound("Ghost: nobody asked for the vote 3 of participant 2");
    }

    @Test
    void anUnknownVoteMayBeThereOrNot() {
        bens.hear(Word.UNKNOWN);
        assertEquals(List.of(), findings());
        row(vote(2, "8"));
        assertEquals(List.of(), findings());
    }

    @Test
    void anUnansweredVoteThatWasSentAgainAndRefusedMayBeThereOnce() {
        bens.hear(Word.UNANSWERED);
        history.attempt(BENS).hear(Word.REFUSED);
        row(vote(2, "8"));
        assertEquals(List.of(), findings());
        row(vote(2, "8"));
        assertFound("Ghost: the vote 8 of participant 2 in round 1 of room otter was unanswered, refused");
    }

    @Test
    void anUnknownVoteThatWasSaidToBeKeptMustBeThere() {
        bens.hear(Word.UNKNOWN);
        bens.hear(Word.KEPT);
        assertFound("Loss: the vote 8 of participant 2 in round 1 of room otter was unknown and kept");
    }

    @Test
    void anUnknownVoteThatWasSaidNotToBeKeptMustNotBeThere() {
        bens.hear(Word.UNKNOWN);
        bens.hear(Word.NOT_KEPT);
        row(vote(2, "8"));
        assertFound("Ghost: the vote 8 of participant 2 in round 1 of room otter was unknown and not kept");
    }

    @Test
    void anUnknownVoteIsTheSameForAll() {
        bens.hear(Word.UNKNOWN);
        row(vote(2, "8"));
        saw("Ana", 1, 3, Map.of(1, "✓", 2, "✓"), "5");
        saw("Ben", 2, 3, Map.of(1, "✓"), "");
        assertFound("Disagreement: Ben saw at version 3");
    }

    @Test
    void anUnknownVoteThatTheLastPageDoesNotShowAndTheJournalHasIsAGhost() {
        bens.hear(Word.UNKNOWN);
        sawFresh("Ben", 2, 2, Map.of(1, "✓"), "");
        assertEquals(List.of(), findings());
        row(vote(2, "8"));
        assertFound("Ghost: Ben saw in the end");
    }

    @Test
    void anotherCardThanTheJournalHasIsNoticedAtTheReveal() {
        bens.hear(Word.UNKNOWN);
        row(vote(2, "8"));
        row(new RoundRevealed(new RoundId(1)));
        history.attempt(new Deed(ROOM, 1, Deed.Kind.REVEAL, 1, ""));
        sawRevealed("Ana", 1, 4, Map.of(1, "5", 2, "13"));
        assertFound("Disagreement: Ana saw at version 4");
    }

    @Test
    void twoWhoSeeDifferentEndsOfARoundAreNoticed() {
        row(new RoundRevealed(new RoundId(1)));
        shown(new Deed(ROOM, 1, Deed.Kind.REVEAL, 1, ""));
        sawRevealed("Ana", 1, 3, Map.of(1, "5"));
        Sight sight = new Sight(1, false, Map.of(1, "5"), "", "");
        history.saw(new Sighting("Ben", ROOM, 2, false, 3, new Scene(sight, "winner 5")));
        assertFound("Disagreement: Ben saw [winner 5] at version 3, Ana [tie 5 8]");
    }

    @Test
    void aRevealThatWasRefusedEveryTimeAndIsThereIsAGhost() {
        history.attempt(new Deed(ROOM, 1, Deed.Kind.REVEAL, 1, "")).hear(Word.REFUSED);
        history.attempt(new Deed(ROOM, 1, Deed.Kind.REVEAL, 1, "")).hear(Word.REFUSED);
        row(new RoundRevealed(new RoundId(1)));
        assertFound("Ghost: the reveal of round 1 of room otter was refused");
    }

    @Test
    void aVersionThatGoesBackIsFound() {
        row(vote(2, "8"));
        bens.hear(Word.SHOWN);
        saw("Ana", 1, 3, Map.of(1, "✓", 2, "✓"), "5");
        saw("Ana", 1, 2, Map.of(1, "✓"), "5");
        assertEquals(List.of("Back in time: Ana saw version 2 after 3"), findings());
    }

    @Test
    void aFreshPageBehindATabIsFoundAndATabBehindAFreshPageIsNot() {
        row(vote(2, "8"));
        bens.hear(Word.SHOWN);
        sawFresh("Ana", 1, 3, Map.of(1, "✓", 2, "✓"), "5");
        saw("Ana", 1, 2, Map.of(1, "✓"), "5");
        saw("Ana", 1, 3, Map.of(1, "✓", 2, "✓"), "5");
        assertEquals(List.of(), findings());
        sawFresh("Ana", 1, 2, Map.of(1, "✓"), "5");
        assertFound("Back in time: Ana saw version 2 after 3");
    }

    @Test
    void aGapIsFound() {
        rows.add(new StoredRow(ROOM, 4, List.of(vote(2, "8"))));
        bens.hear(Word.SHOWN);
        assertEquals(List.of("Gap: room otter has version 4 after 2"), findings());
    }

    @Test
    void aTabThatDoesNotCatchUpIsFound() {
        history.looked(new LastLook("Ben", "old", "new"));
        assertEquals(List.of("Ben still shows old, a fresh page new"), findings());
    }

    @Test
    void aCommitmentThatChangesOrDoesNotOpenIsFound() {
        Sight sight = new Sight(1, true, Map.of(1, "✓"), "5", "1/2");
        history.saw(new Sighting("Ana", ROOM, 1, false, 2, new Scene(sight, "", Map.of(1, "one"), List.of())));
        Scene other = new Scene(sight, "", Map.of(1, "other"), List.of(new Scene.Opening(1, "5", "salt", "other")));
        history.saw(new Sighting("Ana", ROOM, 1, false, 2, other));
        assertFound("Commitment: Ana saw at version 2 another hash",
                "Commitment: Ana saw a hash of participant 1 that is not that of the card 5");
    }

    @Test
    void aPlantedLossAndAPlantedGhostAreFound() {
        bens.hear(Word.REFUSED);
        Planted planted = new Planted(new Evidence(history, rows));
        assertEquals(List.of(), findings());
        assertTrue(planted.loss().orElseThrow().findings().stream().anyMatch(each -> each.startsWith("Loss: " + ANAS)));
        assertTrue(planted.ghost().orElseThrow().findings().stream()
                .anyMatch(each -> each.startsWith("Ghost: " + BENS)));
        assertEquals(List.of(), findings());
        assertTrue(anas.isCertain());
    }
}
