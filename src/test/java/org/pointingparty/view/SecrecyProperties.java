package org.pointingparty.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.pointingparty.room.Phase;
import org.pointingparty.room.Room;
import org.pointingparty.room.RoomArbitraries;
import org.pointingparty.room.RoomArbitraries.Story;
import org.pointingparty.room.deck.Card;
import org.pointingparty.room.deck.Deck;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.RoundEvent;
import org.pointingparty.room.people.Attendance;
import org.pointingparty.room.people.Participant;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.round.Commitment;
import org.pointingparty.room.round.Voting;
import org.pointingparty.view.patch.Patch;
import org.pointingparty.view.patch.PersonalRegion;
import org.pointingparty.view.patch.Region;
import org.pointingparty.view.patch.StaleRegions;
import org.pointingparty.view.people.MarkView;
import org.pointingparty.view.personal.HandView;

/**
 * An unrevealed vote leaves the server in no form. Whatever the story of a room, while its round is voting:
 *
 * <ul>
 *   <li>Two rooms that differ only in the cards of others show a viewer the same, region by region, shared and
 *   personal.
 *       What renders the same is of the same length, so neither text nor length of a page tells.
 *   <li>What a region, shared or somebody else's, says of itself names no card but in the deck, and as the estimate
 *       of a ticket, which everybody knows.
 *   <li>A vote makes the same patches for everybody but its voter whatever the card, and whether it is the first, a
 *       changed or a repeated one; only the first changes the mark, in the same way for every card.
 *   <li>A vote changes nothing in the personal regions of others.
 *   <li>Where votes are committed to, all this holds for everything but the hash: neither card nor salt shows.
 * </ul>
 *
 * <p>Premise: once revealed, the two rooms do differ, and my own card shows in my own hand all the while.
 */
class SecrecyProperties {

    private static final Deck RARE = new Deck("rare", List.of(
            new Card("zebra", null, true), new Card("quokka", null, true), new Card("axolotl", null, true),
            new Card("okapi", null, false)));

    private static final String HASH = "0123456789abcdef".repeat(4);

    /** A room that is voting, and the same room with every card another one. */
    record Twins(Room room, Attendance attendance) {

        RoomView view() {
            return new RoomView(room, attendance);
        }

        /** The twin in which only this participant has the same card; null for nobody. */
        RoomView twin(ParticipantId viewer) {
            Voting voting = (Voting) room.open();
            Map<ParticipantId, Card> votes = new LinkedHashMap<>(voting.votes());
            votes.replaceAll((voter, card) -> voter.equals(viewer) ? card : another(card));
            Map<ParticipantId, Commitment> commitments = new LinkedHashMap<>(voting.commitments());
            commitments
                    .replaceAll((voter, of) -> new Commitment(votes.get(voter).label(), "another "
                            + of.salt(), of.hash()));
            return new RoomView(with(new Voting(voting.id(), voting.ticket(), votes, commitments, voting.times(),
                    voting.nudged(), voting.deadlines())), attendance);
        }

        private Room with(Voting round) {
            return new Room(room.id(), room.title(), room.archived(), room.deck(), room.policy(), room.participants(),
                    room.backlog(), round, room.lastRound(), room.past(), room.version());
        }

        /** After a vote, committed to where the room wants that, but always by the same hash. */
        RoomView voted(ParticipantId voter, Card card) {
            Commitment commitment = room.commits() ? new Commitment(card.label(), "salt of " + card, HASH) : null;
            return new RoomView(RoomEvent.applyAll(room,
                    List.of(new RoundEvent.VoteCast(voter, room.open().id(), card, commitment))), attendance);
        }

        List<ParticipantId> voters() {
            return room.participants().inRoom().filter(Participant::votes).map(Participant::id).toList();
        }

        List<ParticipantId> viewers() {
            return room.participants().inRoom().map(Participant::id).toList();
        }
    }

    private static Card another(Card card) {
        List<Card> cards = RARE.cards();
        return cards.get((cards.indexOf(card) + 1) % cards.size());
    }

    /** Every moment of a story at which cards are being played. */
    @Provide
    Arbitrary<List<Twins>> moments() {
        Arbitrary<Story> stories = RoomArbitraries.stories(RARE);
        Arbitrary<Attendance> attendances = Combinators.combine(RoomArbitraries.presences(),
                RoomArbitraries.presences())
                .as(Attendance::new);
        return Combinators.combine(stories, attendances).as((story, attendance) -> story.rooms().stream()
                .filter(room -> room.phase() == Phase.VOTING)
                .map(room -> new Twins(room, attendance))
                .toList());
    }

    @Property
    void theCardsOfOthersMakeNoDifferenceToWhatAllShare(@ForAll("moments") List<Twins> moments) {
        for (Twins moment : moments) {
            assertEquals(shared(moment.view()), shared(moment.twin(null)));
            Statistics.collect(!moment.room().open().votes().isEmpty());
        }
        Statistics.coverage(voted -> voted.check(true).count(count -> count > 100));
    }

    @Property
    void theCardsOfOthersMakeNoDifferenceToWhatIsForOneAlone(@ForAll("moments") List<Twins> moments) {
        for (Twins moment : moments) {
            for (ParticipantId viewer : moment.viewers()) {
                assertEquals(personal(moment.view(), viewer), personal(moment.twin(viewer), viewer));
            }
        }
    }

    @Property
    void whatAllShareNamesNoCardButInTheDeckAndAsAnEstimate(@ForAll("moments") List<Twins> moments) {
        for (Twins moment : moments) {
            shared(moment.view()).forEach(SecrecyProperties::assertNamesNoSecret);
            StaleRegions.all(moment.view()).forEach(SecrecyProperties::assertNamesNoSecret);
        }
    }

    @Property
    void aHandNamesOnlyItsOwnersCard(@ForAll("moments") List<Twins> moments) {
        for (Twins moment : moments) {
            for (ParticipantId viewer : moment.viewers()) {
                HandView hand = moment.view().hand(viewer);
                Room room = moment.room();
                String played = room.archived() ? null : room.open().vote(viewer).map(Card::label).orElse(null);
                assertEquals(played, hand.played());
                assertNamesNoSecret(
                        new HandView(hand.room(), hand.round(), hand.revealed(), hand.spectator(), hand.cards(), null,
                                hand.nudged()));
                assertNamesNoSecret(moment.view().me(viewer));
                assertNamesNoSecret(moment.view().facilitation(viewer));
            }
        }
    }

    private static void assertNamesNoSecret(Object view) {
        String deck = RARE.cards().stream().map(Card::label).toList().toString();
        String text = view.toString().replace(deck, "[]").replaceAll("estimate=\\w+", "");
        RARE.cards().forEach(card -> assertFalse(text.contains(card.label()), text));
        assertFalse(text.contains("salt"), text);
    }

    @Property
    void whatAVoteIsCommittedToByShowsAtOnceAndInItsHashAlone(@ForAll("moments") List<Twins> moments) {
        for (Twins moment : moments) {
            boolean commits = moment.room().commits();
            Statistics.label("commits").collect(commits);
            for (ParticipantId voter : moment.voters()) {
                MarkView mark = moment.voted(voter, RARE.cards().get(0)).mark(voter);
                assertEquals(new MarkView(voter.number(), true, null, false, commits ? HASH : null, false, false),
                        mark);
            }
        }
        Statistics.label("commits").coverage(commits -> commits.check(true).count(count -> count > 100));
    }

    @Property
    void aVoteThatIsGoneIsCommittedToByNothing(@ForAll("moments") List<Twins> moments) {
        for (Twins moment : moments) {
            assertEquals(moment.room().commits() ? moment.room().open().votes().keySet() : Set.of(),
                    moment.room().open().commitments().keySet());
        }
    }

    @Property
    void aVoteMakesTheSamePatchesWhateverTheCardChangedOrRepeated(@ForAll("moments") List<Twins> moments) {
        for (Twins moment : moments) {
            for (ParticipantId voter : moment.voters()) {
                List<List<Patch>> patches = new ArrayList<>();
                RARE.cards().forEach(card -> patches.add(
                        StaleRegions.between(moment.view(), moment.voted(voter, card), Set.of(voter))));
                assertEquals(1, Set.copyOf(patches).size(), patches::toString);
                patches.get(0).forEach(SecrecyProperties::assertNamesNoSecret);
                assertTrue(patches.get(0).stream().anyMatch(patch -> patch.id().equals("vote-" + voter)));
                assertTrue(patches.get(0).stream().anyMatch(patch -> patch.id().equals("progress")));
            }
        }
    }

    @Property
    void aVoteChangesNothingThatIsForAnotherAlone(@ForAll("moments") List<Twins> moments) {
        for (Twins moment : moments) {
            for (ParticipantId voter : moment.voters()) {
                for (ParticipantId viewer : moment.viewers()) {
                    List<Patch> patches = StaleRegions.between(
                            moment.view(), moment.voted(voter, RARE.cards().get(0)), viewer, viewer.equals(voter));
                    assertEquals(viewer.equals(voter)
                            ? List.of("hand")
                            : List.of(), patches.stream().map(Patch::id).toList());
                }
            }
        }
    }

    @Property
    void onceRevealedTheRoomsDiffer(@ForAll("moments") List<Twins> moments) {
        List<Twins> played = moments.stream().filter(moment -> !moment.room().open().votes().isEmpty()).toList();
        Assume.that(!played.isEmpty());
        for (Twins moment : played) {
            assertNotEquals(shared(revealed(moment.view())), shared(revealed(moment.twin(null))));
        }
    }

    private static RoomView revealed(RoomView view) {
        RoomEvent revealed = new RoundEvent.RoundRevealed(view.room().open().id());
        return new RoomView(RoomEvent.applyAll(view.room(), List.of(revealed)), view.attendance());
    }

    private static List<Object> shared(RoomView view) {
        return Stream.concat(Arrays.stream(Region.values()).map(region -> region.of(view)), Stream.of(view.waiting()))
                .toList();
    }

    private static List<Object> personal(RoomView view, ParticipantId viewer) {
        return Arrays.stream(PersonalRegion.values()).map(region -> region.of(view.viewpoint(viewer))).toList();
    }
}
