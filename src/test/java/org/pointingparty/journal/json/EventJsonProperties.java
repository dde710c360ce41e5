package org.pointingparty.journal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pointingparty.journal.history.Snapshot;
import org.pointingparty.room.Ballot;
import org.pointingparty.room.Changing;
import org.pointingparty.room.Drivers;
import org.pointingparty.room.Entry;
import org.pointingparty.room.Revealing;
import org.pointingparty.room.Room;
import org.pointingparty.room.RoomArbitraries;
import org.pointingparty.room.RoomPolicy;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.Step;
import org.pointingparty.room.command.Decline;
import org.pointingparty.room.command.Knock;
import org.pointingparty.room.command.Next;
import org.pointingparty.room.command.Quick;
import org.pointingparty.room.command.Remove;
import org.pointingparty.room.command.TakeOver;
import org.pointingparty.room.deck.Card;
import org.pointingparty.room.deck.Decks;
import org.pointingparty.room.event.RevealedEvent;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.RoundEvent;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.event.TicketEvent;
import org.pointingparty.room.event.TimeEvent;
import org.pointingparty.room.event.UpkeepEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.Role;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.round.Aftermath;
import org.pointingparty.room.round.Commitment;
import org.pointingparty.room.round.Proposal;
import org.pointingparty.room.round.RoundId;
import org.pointingparty.room.round.Times;
import org.pointingparty.room.ticket.TicketDraft;
import org.pointingparty.room.ticket.TicketId;

/**
 * What is written is read: every type of event with any content, every change a room can come to, and every snapshot.
 * What is broken is said to be, and never anything else.
 */
public class EventJsonProperties {

    private final EventJson json = new EventJson();

    @Provide
    public Arbitrary<RoomEvent> events() {
        Arbitrary<ParticipantId> who = RoomArbitraries.participants();
        Arbitrary<String> text = RoomArbitraries.texts().map(EventJsonProperties::writable);
        Arbitrary<RoundId> round = Arbitraries.integers().greaterOrEqual(1).map(RoundId::new);
        Arbitrary<TicketId> ticket = Arbitraries.integers().greaterOrEqual(1).map(TicketId::new);
        Arbitrary<TicketDraft> draft = Combinators.combine(text, text, text, text).as(TicketDraft::new);
        Arbitrary<Card> card = RoomArbitraries.decks().flatMap(deck -> Arbitraries.of(deck.cards()));
        Arbitrary<Commitment> commitment = Combinators.combine(text, text, text).as(Commitment::new);
        Arbitrary<Instant> time = Arbitraries.longs().between(0, 4_000_000_000_000L).map(Instant::ofEpochMilli)
                .injectNull(0.2);
        return Arbitraries.oneOf(List.of(
                Combinators.combine(text, RoomArbitraries.decks(), draft.list().ofMaxSize(4))
                        .as(UpkeepEvent.RoomCreated::new),
                Combinators.combine(who, text.map(VisitorId::new), text).as(SeatEvent.ParticipantJoined::new),
                Combinators.combine(who, text).as(SeatEvent.ParticipantReturned::new),
                Combinators.combine(who, text).as(SeatEvent.ParticipantRenamed::new),
                who.map(SeatEvent.ParticipantErased::new),
                text.map(UpkeepEvent.RoomRetitled::new),
                Arbitraries.of(new UpkeepEvent.RoomArchived(), new UpkeepEvent.RoomUnarchived()),
                who.map(SeatEvent.ParticipantLeft::new),
                Combinators.combine(who, Arbitraries.of(Role.values())).as(SeatEvent.RoleChanged::new),
                Combinators.combine(ticket, draft).as(TicketEvent.TicketAdded::new),
                Combinators.combine(ticket, draft).as(TicketEvent.TicketEdited::new),
                ticket.map(TicketEvent.TicketDeleted::new),
                ticket.map(TicketEvent.TicketRestored::new),
                Combinators.combine(ticket, ticket.injectNull(0.2)).as(TicketEvent.TicketMoved::new),
                Combinators.combine(round, ticket, time).as(RoundEvent.RoundStarted::new),
                Combinators.combine(who, round, card, commitment.injectNull(0.5)).as(RoundEvent.VoteCast::new),
                Combinators.combine(who, round).as(RoundEvent.VoteRetracted::new),
                Combinators.combine(round, time).as(RoundEvent.RoundRevealed::new),
                Combinators.combine(ticket, text).as(TicketEvent.TicketEstimated::new),
                ticket.map(TicketEvent.TicketSkipped::new),
                Combinators.combine(Arbitraries.of(Drivers.class), Arbitraries.of(Revealing.class),
                        Arbitraries.of(Changing.class), Arbitraries.of(Ballot.class), Arbitraries.of(Entry.class))
                        .as(RoomPolicy::new).map(UpkeepEvent.PolicyChanged::new),
                text.map(VisitorId::new).map(SeatEvent.FacilitatorExpected::new),
                Combinators.combine(who, Arbitraries.of(true, false), time).as(SeatEvent.FacilitatorAppointed::new),
                time.map(SeatEvent.FacilitatorSeen::new),
                who.map(SeatEvent.FacilitatorResigned::new),
                who.map(SeatEvent.ParticipantRemoved::new),
                who.map(SeatEvent.ParticipantAdmitted::new),
                who.map(SeatEvent.ParticipantKnocked::new),
                who.map(SeatEvent.ParticipantDeclined::new),
                Arbitraries.of(new UpkeepEvent.CodeRenewed()),
                round.map(RoundEvent.VotersNudged::new),
                Combinators.combine(round, time).as(TimeEvent.CountdownBegun::new),
                round.map(TimeEvent.CountdownStopped::new),
                round.map(TimeEvent.RevealHeld::new),
                Combinators.combine(round, Arbitraries.integers().between(10, 3_600), Arbitraries.of(true, false), time)
                        .as(TimeEvent.TimerSet::new),
                round.map(TimeEvent.TimerStopped::new),
                round.map(TimeEvent.TimerRanOut::new),
                Combinators.combine(round, ticket, Arbitraries.maps(who, text).ofMaxSize(4),
                        Arbitraries.maps(who, commitment).ofMaxSize(4),
                        Combinators.combine(time, time, time).as(Times::new), aftermaths(who, text),
                        RoomArbitraries.decks().injectNull(0.5)).as(RevealedEvent.RoundKept::new),
                Combinators.combine(who, round, card).as(RevealedEvent.VoteChanged::new),
                Combinators.combine(round, text).as(RevealedEvent.EstimateProposed::new),
                Combinators.combine(who, round, Arbitraries.of(true, false)).as(RevealedEvent.ProposalAnswered::new),
                round.map(RevealedEvent.RoundTakenUp::new),
                RoomArbitraries.decks().map(UpkeepEvent.DeckChanged::new),
                time.map(RoundEvent.BacklogFinished::new)));
    }

    private static Arbitrary<Aftermath> aftermaths(Arbitrary<ParticipantId> who, Arbitrary<String> text) {
        Arbitrary<Proposal> proposals = Combinators.combine(text,
                Arbitraries.maps(who, Arbitraries.of(true, false)).ofMaxSize(4))
                .as(Proposal::new);
        return Combinators.combine(who.set().ofMaxSize(3), proposals.injectNull(0.5)).as(Aftermath::new);
    }

    /** Half a character, which no rule lets into a room, is no text. */
    private static String writable(String text) {
        return text.replaceAll("\\p{Cs}", "");
    }

    @Property
    void anEventIsReadAsItWasWritten(@ForAll("events") RoomEvent event) {
        assertEquals(Optional.of(List.of(event)), json.read(EventJson.FORMAT, json.write(List.of(event))));
    }

    @Example
    void thereIsAFormForEveryEventAndNoTwoShareAName() {
        Set<Class<?>> forms = EventForm.ALL.stream().map(EventForm::type).collect(Collectors.toSet());
        assertEquals(kinds(RoomEvent.class).collect(Collectors.toSet()), forms);
        assertEquals(forms.size(), EventForm.ALL.stream().map(EventForm::name).distinct().count());
    }

    @Example
    void everyTypeOfEventIsTried() {
        Set<Class<?>> tried = events().sampleStream().limit(3_000).map(Object::getClass).collect(Collectors.toSet());
        assertEquals(kinds(RoomEvent.class).collect(Collectors.toSet()), tried);
    }

    private static Stream<Class<?>> kinds(Class<?> events) {
        return events.isSealed()
                ? Arrays.stream(events.getPermittedSubclasses()).flatMap(EventJsonProperties::kinds)
                : Stream.of(events);
    }

    @Provide
    Arbitrary<RoomArbitraries.Story> stories() {
        return RoomArbitraries.stories();
    }

    @Property(tries = 300)
    void aStoryReadFromItsRowsGivesTheSameRoom(@ForAll("stories") RoomArbitraries.Story story) {
        List<List<RoomEvent>> changes = new ArrayList<>(story.start().changes());
        story.taken().stream().filter(Step.Taken::accepted).forEach(taken -> changes.add(taken.decision().events()));
        Room room = Room.blank(story.start().room().id());
        for (List<RoomEvent> change : changes) {
            room = RoomEvent.applyAll(room, json.read(EventJson.FORMAT, json.write(change)).orElseThrow());
        }
        List<Room> rooms = story.rooms();
        assertEquals(rooms.get(rooms.size() - 1), room);
    }

    @Property(tries = 300)
    void aSnapshotGivesTheSameRoom(@ForAll("stories") RoomArbitraries.Story story) {
        for (Room room : dated(story)) {
            List<RoomEvent> events = json.read(EventJson.FORMAT, json.write(Snapshot.of(room))).orElseThrow();
            assertEquals(room, Snapshot.room(room.id(), room.version(), events));
        }
    }

    @Example
    void aSnapshotOfARoomWithoutTicketsAfterAQuickVoteGivesTheSameRoom() {
        Rooms voted = Rooms.emptyRoom(Decks.DEFAULT, 0).and(2).voters().did(1, new Quick()).voted("5", "8");
        Room room = voted.did(1, new Next("")).room();
        assertEquals(List.of(), room.backlog().all(), "need a room without tickets");
        assertEquals(1, room.lastRound(), "need a round that is over");
        assertEquals(room, Snapshot.room(room.id(), room.version(), Snapshot.of(room)));
    }

    @Example
    void aSnapshotKnowsWhoWaitsAtTheDoorAndWhoActs() {
        Rooms knocking = Rooms.roomWith(4).voters().facilitatedBy(1).did(1, new Remove("3")).did(3, new Knock())
                .absent(1, 2, 3, 4).leaderless().did(2, new TakeOver(), Instant.ofEpochMilli(7));
        for (Rooms rooms : List.of(knocking, knocking.did(1, new Decline("3")))) {
            Room room = rooms.room();
            List<RoomEvent> events = json.read(EventJson.FORMAT, json.write(Snapshot.of(room))).orElseThrow();
            assertEquals(room, Snapshot.room(room.id(), room.version(), events));
            assertEquals(Optional.of(Instant.ofEpochMilli(7)), room.participants().led(), "need somebody who acts");
        }
    }

    /** The rooms of a story in which every change takes a second. */
    private static List<Room> dated(RoomArbitraries.Story story) {
        Instant now = Instant.EPOCH;
        Room room = story.start().room();
        List<Room> rooms = new ArrayList<>(List.of(room));
        for (Step.Taken taken : story.taken()) {
            now = now.plusSeconds(1);
            Instant then = now;
            room = RoomEvent.applyAll(room, taken.decision().events().stream().map(event -> event.at(then)).toList());
            rooms.add(room);
        }
        return rooms;
    }

    @Example
    void whoWasAppointedBeforeAnybodyActedFacilitatesByRight() {
        String before = "[{\"type\":\"facilitator-appointed\",\"participant\":2}]";
        ParticipantId two = new ParticipantId(2);
        assertEquals(Optional.of(List.of(new SeatEvent.FacilitatorAppointed(two))), json.read(1, before));
        assertEquals(before, json.write(List.of(new SeatEvent.FacilitatorAppointed(two))));
        assertTrue(json.write(List.of(SeatEvent.FacilitatorAppointed.acting(two))).contains("\"acting\":true"));
    }

    @Property
    void whatIsCutOffIsUnreadable(@ForAll("events") RoomEvent event, @ForAll double where) {
        String text = json.write(List.of(event));
        int cut = (int) (Math.abs(where % 1.0) * (text.length() - 1));
        assertEquals(Optional.empty(), json.read(EventJson.FORMAT, text.substring(0, cut)));
    }

    @Example
    void whatNobodyWroteIsUnreadable() {
        String known = json.write(List.of(new RoundEvent.BacklogFinished()));
        assertTrue(json.read(EventJson.FORMAT, known).isPresent());
        assertEquals(Optional.empty(), json.read(EventJson.FORMAT + 1, known), "of a later release");
        for (String text : List.of("", "null", "{}", "[]", "[1]", "[null]", "[{}]", "[{\"type\":\"room-exploded\"}]",
                "[{\"type\":7}]", "[{\"type\":\"participant-left\"}]",
                "[{\"type\":\"participant-left\",\"participant\":0}]",
                "[{\"type\":\"participant-left\",\"participant\":1.5}]",
                "[{\"type\":\"role-changed\",\"participant\":1,\"role\":\"king\"}]")) {
            assertEquals(Optional.empty(), json.read(EventJson.FORMAT, text), text);
        }
    }
}
