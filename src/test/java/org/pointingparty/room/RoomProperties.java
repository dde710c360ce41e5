package org.pointingparty.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.pointingparty.room.RoomArbitraries.Story;
import org.pointingparty.room.Step.Taken;
import org.pointingparty.room.command.AnswerProposal;
import org.pointingparty.room.command.Deciding;
import org.pointingparty.room.command.Decision;
import org.pointingparty.room.command.Erase;
import org.pointingparty.room.command.EraseMe;
import org.pointingparty.room.command.Join;
import org.pointingparty.room.command.Leave;
import org.pointingparty.room.command.Nudge;
import org.pointingparty.room.command.Propose;
import org.pointingparty.room.command.Remove;
import org.pointingparty.room.command.Retract;
import org.pointingparty.room.command.Reveal;
import org.pointingparty.room.command.RoomCommand;
import org.pointingparty.room.command.SetRole;
import org.pointingparty.room.command.Skip;
import org.pointingparty.room.command.Spectate;
import org.pointingparty.room.command.Vote;
import org.pointingparty.room.deck.Card;
import org.pointingparty.room.deck.Deck;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.people.Participant;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.Role;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.room.refusal.TextRule;
import org.pointingparty.room.round.Revealed;
import org.pointingparty.room.round.Round;
import org.pointingparty.room.round.RoundId;
import org.pointingparty.room.round.Tally;
import org.pointingparty.room.round.Voting;
import org.pointingparty.room.ticket.Ticket;
import org.pointingparty.room.ticket.TicketId;

/**
 * What holds for a room as a state machine, whatever several participants ask of it, in whatever order, with whatever
 * garbage in it, and whoever happens to be there.
 *
 * <p>Of every room a story leads to:
 *
 * <ul>
 *   <li>A vote is a card of the deck, and its owner has a seat; an unrevealed vote's owner is a voter.
 *   <li>An estimate is a card of the deck.
 *   <li>Those in the room have distinct names, also for an eye that does not look at case, of 1 to 40 code points.
 *   <li>Participants are numbered 1, 2, ... in the order of joining, one seat a visitor; tickets likewise.
 *   <li>The open round is the last one opened and on a ticket of the backlog. A revealed round's tally is the tally of
 *       its votes.
 * </ul>
 *
 * <p>Of every step:
 *
 * <ul>
 *   <li>Deciding twice gives the same and leaves the room equal to what it was.
 *   <li>A refused command says why and changes nothing; an accepted one raises the version by exactly one.
 *   <li>Numbers of participants, tickets and rounds never fall; no seat and no ticket ever vanishes.
 *   <li>Somebody who is not in the room changes nothing but by joining.
 *   <li>A vote, and whatever else names a round, is refused unless it names the open one.
 *   <li>A vote of the open round that the deck has is accepted from a voter, and from no spectator.
 *   <li>A round is revealed by asking for it, or by the vote, role change, leaving or removal that makes it complete,
 *       and then always, unless the room leaves that to people; never by anything else, so never by somebody's absence
 *       or return.
 *   <li>Revealed votes never change.
 *   <li>What commands, events, decisions and rooms say of themselves has no card in it while the round is voting.
 * </ul>
 *
 * <p>Of every story: its events, replayed on a blank room, give an equal room.
 */
class RoomProperties {

    private static final Deck RARE = new Deck("rare", List.of(
            Card.word("zebra"), Card.word("quokka"), Card.word("axolotl"), Card.abstention("okapi")));

    @Provide
    Arbitrary<Story> stories() {
        return RoomArbitraries.stories();
    }

    @Provide
    Arbitrary<Story> rareStories() {
        return RoomArbitraries.stories(RARE);
    }

    @Property
    void votesAreCardsOfTheDeckPlayedByVoters(@ForAll("stories") Story story) {
        for (Room room : story.rooms()) {
            Optional.ofNullable(room.open()).ifPresent(round -> round.votes().forEach((voter, card) -> {
                Participant owner = room.participants().get(voter);
                assertTrue(room.deck().cards().contains(card));
                assertTrue(round instanceof Revealed || owner.role() == Role.VOTER);
            }));
        }
    }

    @Property
    void estimatesAreCardsOfTheDeck(@ForAll("stories") Story story) {
        for (Room room : story.rooms()) {
            room.backlog().tickets().stream().flatMap(ticket -> Stream.ofNullable(ticket.estimate()))
                    .forEach(estimate -> assertTrue(room.deck().card(estimate).isPresent(), estimate));
        }
    }

    @Property
    void namesAreDistinctAndOfOneToFortyCodePoints(@ForAll("stories") Story story) {
        for (Room room : story.rooms()) {
            Set<String> names = new HashSet<>();
            room.participants().inRoom().map(Participant::name).forEach(name -> {
                assertTrue(names.add(name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT)), name);
                assertTrue(TextRule.NAME.objection(name).isEmpty(), name);
                int length = name.codePointCount(0, name.length());
                assertTrue(length >= 1 && length <= 40, name);
            });
        }
    }

    @Property
    void seatsAndTicketsAreNumberedFromOneWithoutGaps(@ForAll("stories") Story story) {
        for (Room room : story.rooms()) {
            int seat = 0;
            Set<VisitorId> visitors = new HashSet<>();
            for (Participant participant : room.participants().all()) {
                assertEquals(++seat, participant.id().number());
                assertTrue(visitors.add(participant.visitor()));
                assertEquals(participant, room.participants().of(participant.visitor()).orElseThrow());
            }
            int number = 0;
            for (TicketId ticket : room.backlog().all().stream().map(Ticket::id).sorted().toList()) {
                assertEquals(++number, ticket.number());
            }
        }
    }

    /** One room in three hundred comes to the end of its backlog. */
    @Property(tries = 1_000)
    void theOpenRoundIsTheLastOneAndItsTallyThatOfItsVotes(@ForAll("stories") Story story) {
        for (Room room : story.rooms()) {
            Optional.ofNullable(room.open()).ifPresent(round -> {
                assertEquals(room.lastRound(), round.id().number());
                assertTrue(round.isQuick() || room.backlog().ticket(round.ticket()).isPresent());
                assertEquals(round instanceof Revealed, room.phase() == Phase.REVEALED);
                if (round instanceof Revealed revealed) {
                    assertEquals(Tally.of(room.deck(), revealed.votes().values()), revealed.tally());
                }
            });
            Statistics.collect(room.phase());
        }
        Statistics.coverage(phases -> {
            for (Phase phase : Phase.values()) {
                phases.check(phase).count(count -> count > 0);
            }
        });
    }

    @Property
    void decidingIsDeterministicAndLeavesTheRoomAsItWas(@ForAll("stories") Story story) {
        for (Taken taken : story.taken()) {
            Room before = copy(taken.before());
            Decision again = Deciding.decide(taken.before(), taken.command(), taken.step().by(),
                    taken.step().attendance(taken.before()));
            assertEquals(taken.decision(), TrialCommitments.in(before, again));
            assertEquals(before, taken.before());
        }
    }

    private static Room copy(Room room) {
        return new Room(room.id(), room.title(), room.archived(), room.deck(), room.policy(), room.participants(),
                room.backlog(), room.open(), room.lastRound(), room.past(), room.version());
    }

    @Property
    void aRefusalChangesNothingAndAChangeRaisesTheVersionByOne(@ForAll("stories") Story story) {
        for (Taken taken : story.taken()) {
            assertEquals(taken.accepted(), !taken.decision().events().isEmpty());
            if (taken.accepted()) {
                assertEquals(taken.before().version() + 1, taken.after().version());
            } else {
                assertSame(taken.before(), taken.after());
            }
            Statistics.collect(taken.accepted());
        }
        Statistics.coverage(answers -> {
            answers.check(true).percentage(share -> share > 5);
            answers.check(false).percentage(share -> share > 5);
        });
    }

    @Property
    void numbersNeverFall(@ForAll("stories") Story story) {
        for (Taken taken : story.taken()) {
            assertTrue(taken.after().lastRound() >= taken.before().lastRound());
            assertTrue(taken.after().backlog().all().size() >= taken.before().backlog().all().size());
            for (Participant former : taken.before().participants().all()) {
                Participant seat = taken.after().participants().get(former.id());
                assertTrue(seat.isErased() || former.visitor().equals(seat.visitor()), seat::toString);
            }
            Optional.ofNullable(taken.after().open()).filter(round -> !roundIs(taken.before(), round.id()))
                    .ifPresent(round -> assertEquals(taken.before().lastRound() + 1, round.id().number()));
        }
    }

    private static boolean roundIs(Room room, RoundId id) {
        return room.open() != null && room.open().id().equals(id);
    }

    @Property
    void somebodyWhoIsNotInTheRoomCanOnlyJoin(@ForAll("stories") Story story) {
        for (Taken taken : story.taken()) {
            if (taken.before().participants().inRoom(taken.step().by()).isEmpty() && taken.accepted()) {
                assertTrue(taken.command() instanceof Join);
            }
        }
    }

    @Property
    void whateverNamesARoundIsRefusedUnlessItNamesTheOpenOne(@ForAll("stories") Story story) {
        for (Taken taken : story.taken()) {
            String named = namedRound(taken.command());
            if (taken.accepted() && !named.isEmpty()) {
                assertEquals(taken.before().open().id().toString(), named);
            }
        }
    }

    private static String namedRound(RoomCommand command) {
        if (command instanceof Vote vote) {
            return String.valueOf(vote.round());
        }
        if (command instanceof Retract retract) {
            return String.valueOf(retract.round());
        }
        if (command instanceof Reveal reveal) {
            return String.valueOf(reveal.round());
        }
        if (command instanceof Nudge nudge) {
            return String.valueOf(nudge.round());
        }
        return command instanceof Skip skip ? String.valueOf(skip.round()) : "";
    }

    @Property
    void aVoteCountsExactlyIfAVoterPlaysACardOfTheDeckInTheRoundThatTakesVotes(@ForAll("stories") Story story) {
        for (Taken taken : story.taken()) {
            if (taken.command() instanceof Vote vote) {
                ParticipantId by = taken.step().by();
                boolean voter = taken.before().participants().inRoom(by).filter(Participant::votes).isPresent();
                Round round = taken.before().open();
                boolean lenient = taken.before().policy().change() == Changing.AFTER_REVEAL;
                boolean open = round != null && (round instanceof Voting || lenient)
                        && round.id().toString().equals(vote.round());
                boolean known = taken.before().deck().card(vote.card()).isPresent();
                assertEquals(voter && open && known && !taken.before().archived(), taken.accepted());
                if (taken.accepted()) {
                    assertEquals(vote.card(), taken.after().open().vote(by).orElseThrow().label());
                }
            }
        }
    }

    @Property
    void aRoundIsRevealedByAskingOrByWhatCompletesItAndByNothingElse(@ForAll("stories") Story story) {
        for (Taken taken : story.taken()) {
            boolean revealed = taken.before().phase() == Phase.VOTING && taken.after().phase() == Phase.REVEALED;
            boolean asked = taken.command() instanceof Reveal && taken.accepted();
            assertEquals(asked || completes(taken), revealed, taken::toString);
            Statistics.collect(!revealed ? "no reveal" : asked ? "asked" : "completed");
        }
        Statistics.coverage(reveals -> {
            reveals.check("asked").count(count -> count > 0);
            reveals.check("completed").count(count -> count > 0);
        });
    }

    private static boolean completes(Taken taken) {
        RoomCommand command = taken.command();
        boolean mayComplete = command instanceof Vote || command instanceof SetRole || command instanceof Leave
                || command instanceof Spectate || command instanceof Remove
                || command instanceof Erase || command instanceof EraseMe;
        if (!taken.accepted() || !mayComplete || taken.before().policy().reveal() != Revealing.AT_ONCE) {
            return false;
        }
        Room now = RoomEvent.applyAll(taken.before(), taken.decision().events().subList(0, 1));
        return !everyoneHasVoted(taken.before(), taken.step()) && everyoneHasVoted(now, taken.step());
    }

    /** Counted by hand: somebody has voted, and of the voters who are there, or asking, nobody has not. */
    private static boolean everyoneHasVoted(Room room, Step step) {
        if (room.phase() != Phase.VOTING || room.open().votes().isEmpty()) {
            return false;
        }
        Set<ParticipantId> there = new HashSet<>(step.present());
        there.add(step.by());
        for (Participant participant : room.participants().all()) {
            boolean awaited = there.contains(participant.id()) && !participant.left()
                    && participant.role() == Role.VOTER;
            if (awaited && !room.open().votes().containsKey(participant.id())) {
                return false;
            }
        }
        return true;
    }

    @Property
    void aRoundWaitsForTheVotersWhoAreThereAndHaveNotVoted(@ForAll("stories") Story story) {
        for (Taken taken : story.taken()) {
            Set<ParticipantId> present = taken.step().present();
            assertEquals(awaited(taken.before(), present),
                    taken.before().awaited(present::contains).map(Participant::id).collect(Collectors.toSet()));
        }
    }

    @Property
    void aNudgeIsAcceptedExactlyIfTheRoundWaitsForSomebodyElse(@ForAll("stories") Story story) {
        for (Taken taken : story.taken()) {
            ParticipantId by = taken.step().by();
            Room room = taken.before();
            if (room.phase() == Phase.VOTING && !room.archived() && room.participants().inRoom(by).isPresent()) {
                Room led = RoomEvent.applyAll(room, List.of(new SeatEvent.FacilitatorAppointed(by)));
                Decision nudge = Deciding.decide(led, new Nudge(led.open().id().toString()), by,
                        taken.step().attendance(led));
                Set<ParticipantId> others = awaited(room, taken.step().present());
                others.remove(by);
                assertEquals(others.isEmpty() ? Optional.of(Reason.NOBODY_AWAITED) : Optional.empty(),
                        nudge.rejection().map(Rejection::reason));
                Statistics.collect(others.isEmpty() ? "for nobody" : "received");
            }
        }
        Statistics.coverage(nudges -> {
            nudges.check("received").count(count -> count > 0);
            nudges.check("for nobody").count(count -> count > 0);
        });
    }

    /** Counted by hand. */
    private static Set<ParticipantId> awaited(Room room, Set<ParticipantId> present) {
        Set<ParticipantId> awaited = new HashSet<>();
        for (Participant seat : room.participants().all()) {
            boolean votes = !seat.left() && seat.role() == Role.VOTER && present.contains(seat.id());
            if (votes && room.open() != null && !room.open().votes().containsKey(seat.id())) {
                awaited.add(seat.id());
            }
        }
        return awaited;
    }

    @Property
    void revealedVotesNeverChange(@ForAll("stories") Story story) {
        for (Taken taken : story.taken()) {
            boolean may = taken.command() instanceof Erase || taken.command() instanceof EraseMe
                    || taken.command() instanceof Propose || taken.command() instanceof AnswerProposal
                    || taken.before().policy().change() == Changing.AFTER_REVEAL;
            if (!may && taken.before().open() instanceof Revealed revealed && roundIs(taken.after(), revealed.id())) {
                assertEquals(revealed, taken.after().open());
            }
        }
    }

    @Property
    void whatThingsSayOfThemselvesHasNoCardWhileVoting(@ForAll("rareStories") Story story) {
        for (Taken taken : story.taken()) {
            if (taken.command() instanceof Vote) {
                assertNamesNoCard(taken.command().toString());
                assertNamesNoCard(taken.decision().toString());
            }
            Optional.ofNullable(taken.before().open()).filter(Voting.class::isInstance).map(Object::toString)
                    .ifPresent(RoomProperties::assertNamesNoCard);
        }
        assertNotEquals(-1, RARE.toString().indexOf("zebra"), "the deck itself names its cards");
    }

    private static void assertNamesNoCard(String text) {
        RARE.cards().forEach(card -> assertFalse(text.contains(card.label()), text));
    }

    @Property
    void theEventsOfAStoryReplayedGiveAnEqualRoom(@ForAll("stories") Story story) {
        Rooms told = story.start();
        for (Taken taken : story.taken()) {
            told = taken.accepted() ? told.after(taken.decision().events()) : told;
        }
        assertEquals(told.room(), told.replayed());
        List<Room> rooms = story.rooms();
        assertEquals(rooms.get(rooms.size() - 1), told.replayed());
        assertEquals(told.room().participants().all().stream().toList(),
                told.replayed().participants().all().stream().toList());
    }
}
