package org.pointingparty.journal.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.pointingparty.live.KeptChange;
import org.pointingparty.room.Room;
import org.pointingparty.room.RoomArbitraries;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.Step;
import org.pointingparty.room.deck.Decks;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.RoundEvent;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.event.TicketEvent;
import org.pointingparty.room.event.UpkeepEvent;
import org.pointingparty.room.people.Participant;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.round.Commitment;
import org.pointingparty.room.ticket.TicketDraft;
import org.pointingparty.room.ticket.TicketId;
import org.pointingparty.tickets.Meeting;
import org.pointingparty.tickets.Minutes;

/** Wherever a history is folded, and whoever is erased from it: the room, its past and what is taken home stay. */
class FoldProperties {

    @Provide
    Arbitrary<RoomArbitraries.Story> stories() {
        return RoomArbitraries.stories();
    }

    @Provide
    Arbitrary<Set<Integer>> cuts() {
        return Arbitraries.integers().between(0, 25).set().ofMinSize(1).ofMaxSize(8);
    }

    @Property(tries = 500)
    void aFoldedHistoryLeadsToTheSameRoomAndTheSameMeeting(
            @ForAll("stories") RoomArbitraries.Story story, @ForAll("cuts") Set<Integer> cuts) {
        History plain = new History();
        History folded = new History();
        List<List<RoomEvent>> changes = changes(story);
        for (int i = 0; i < changes.size(); i++) {
            KeptChange change = kept(i, changes.get(i));
            plain.add(change);
            folded.add(change);
            if (cuts.contains(i)) {
                folded.fold();
            }
        }
        Statistics.collect(folded.folds.size() > 1);
        Statistics.coverage(often -> often.check(true).percentage(percentage -> percentage > 20));
        assertEquals(plain.room(), folded.room());
        assertEquals(plain.meeting(), folded.meeting());
    }

    private static List<List<RoomEvent>> changes(RoomArbitraries.Story story) {
        List<List<RoomEvent>> changes = new ArrayList<>(story.start().changes());
        story.taken().stream().filter(Step.Taken::accepted).forEach(taken -> changes.add(taken.decision().events()));
        return changes;
    }

    private static KeptChange kept(int number, List<RoomEvent> events) {
        Instant at = Instant.ofEpochSecond(number);
        return new KeptChange(at, events.stream().map(event -> committed(number, event.at(at))).toList());
    }

    private static RoomEvent committed(int number, RoomEvent event) {
        return event instanceof RoundEvent.VoteCast vote && number % 2 == 0
                ? new RoundEvent.VoteCast(vote.participant(), vote.round(), vote.card(),
                        new Commitment(vote.card().label(), "salt " + number, "hash " + number))
                : event;
    }

    /** The past of a room, and as much of it folded as was wanted. */
    private static final class History {

        private final List<Fold> folds = new ArrayList<>();
        private final List<KeptChange> unfolded = new ArrayList<>();

        void add(KeptChange change) {
            change.events().stream().filter(SeatEvent.ParticipantErased.class::isInstance)
                    .forEach(event -> erase(((SeatEvent.ParticipantErased) event).participant()));
            unfolded.add(change);
        }

        /** As the journal does: from all that was kept before. */
        private void erase(ParticipantId who) {
            VisitorId visitor = room().participants().of(who).map(Participant::visitor).orElse(null);
            Erasure erasure = new Erasure(who, visitor);
            folds.replaceAll(fold -> fold.without(erasure));
            unfolded.replaceAll(change -> new KeptChange(change.keptAt(), erasure.of(change.events())));
        }

        void fold() {
            folds.add(Fold.of(base(), rest(), unfolded).orElseThrow());
            unfolded.clear();
        }

        private Room base() {
            Room base = Room.blank(Rooms.ID);
            for (Fold fold : folds) {
                base = Fold.after(base, fold.changes());
            }
            return base;
        }

        private List<RoomEvent> rest() {
            return folds.isEmpty() ? List.of() : folds.get(folds.size() - 1).rest();
        }

        private List<KeptChange> all() {
            List<KeptChange> all = new ArrayList<>();
            folds.forEach(fold -> all.addAll(fold.changes()));
            all.add(new KeptChange(Instant.EPOCH, rest()));
            all.addAll(unfolded);
            return all;
        }

        Room room() {
            return Fold.after(Room.blank(Rooms.ID), all());
        }

        Meeting meeting() {
            Minutes minutes = new Minutes(Rooms.ID);
            all().forEach(change -> minutes.then(change.keptAt(), change.events()));
            return minutes.meeting();
        }
    }

    private static final UpkeepEvent.RoomCreated CREATED = new UpkeepEvent.RoomCreated("A room", Decks.DEFAULT,
            IntStream.rangeClosed(1, 3).mapToObj(i -> new TicketDraft("Ticket " + i, "before " + i)).toList());

    @Example
    void textsAndPlacesThatNobodySeesAnyMoreAreDropped() {
        List<KeptChange> storm = new ArrayList<>(List.of(kept(0, List.of(CREATED))));
        for (int i = 1; i <= 1_000; i++) {
            TicketId ticket = new TicketId(1 + i % 3);
            storm.add(kept(i, List.of(
                    new TicketEvent.TicketEdited(ticket, new TicketDraft("Ticket", "text " + i)),
                    new TicketEvent.TicketMoved(ticket, null))));
        }
        Room room = Fold.after(Room.blank(Rooms.ID), storm);
        Fold fold = Fold.of(Room.blank(Rooms.ID), List.of(), storm).orElseThrow();
        assertEquals(1, fold.changes().size());
        assertTrue(fold.rest().size() <= 3, fold.rest().toString());
        assertTrue(fold.toString().contains("text 1000"));
        assertFalse(fold.toString().contains("before 1"));
        assertEquals(room, Fold.after(Fold.after(Room.blank(Rooms.ID), fold.changes()),
                List.of(new KeptChange(Instant.EPOCH, fold.rest()))));
    }

    @Example
    void ofTheVotesOfARoundThoseThatWereRevealedAreKept() {
        Rooms rooms = Rooms.roomWith(2).voters().started().voted("5", "8");
        List<KeptChange> changes = new ArrayList<>();
        for (List<RoomEvent> events : rooms.changes()) {
            changes.add(kept(changes.size(), events));
        }
        int before = changes.size() - 1;
        KeptChange last = changes.remove(before);
        RoundEvent.VoteCast vote = (RoundEvent.VoteCast) last.events().get(0);
        for (int i = 0; i < 100; i++) {
            changes.add(kept(before + 2 * i, List.of(vote)));
            changes.add(kept(before + 2 * i + 1,
                    List.of(new RoundEvent.VoteRetracted(vote.participant(), vote.round()))));
        }
        changes.add(last);
        Fold fold = Fold.of(Room.blank(Rooms.ID), List.of(), changes).orElseThrow();
        assertEquals(2, fold.changes().stream().flatMap(change -> change.events().stream())
                .filter(RoundEvent.VoteCast.class::isInstance).count());
    }
}
