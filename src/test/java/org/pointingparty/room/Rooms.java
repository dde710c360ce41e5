package org.pointingparty.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pointingparty.room.command.Deciding;
import org.pointingparty.room.command.Decision;
import org.pointingparty.room.command.Join;
import org.pointingparty.room.command.Reveal;
import org.pointingparty.room.command.RoomCommand;
import org.pointingparty.room.command.SetRole;
import org.pointingparty.room.command.Start;
import org.pointingparty.room.command.Vote;
import org.pointingparty.room.deck.Deck;
import org.pointingparty.room.deck.Decks;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.event.UpkeepEvent;
import org.pointingparty.room.people.Attendance;
import org.pointingparty.room.people.Participant;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.room.ticket.TicketDraft;

/**
 * A room in a certain state, for tests: {@code roomWith(3).voters().started().voted(1, "5").room()}. Immutable, so that
 * one state may be the start of several.
 *
 * @param room as it is
 * @param present whom a round waits for; whoever joins is present until {@link #absent}
 * @param changes the events of every change so far, oldest first; replayed on a blank room they give the room
 * @param vacant whether no facilitator has been there for long
 */
public record Rooms(Room room, Set<ParticipantId> present, List<List<RoomEvent>> changes, boolean vacant) {

    /** The id of every room made here. */
    public static final RoomId ID = new RoomId("0123456789abcdefghijkl");

    /** How many tickets a room has unless a test says otherwise; their titles are "Ticket 1" and so on. */
    public static final int TICKETS = 3;

    /** Copies what it is given. */
    public Rooms {
        present = Set.copyOf(present);
        changes = List.copyOf(changes);
    }

    /** A room whose facilitators have not been away for long. */
    public Rooms(Room room, Set<ParticipantId> present, List<List<RoomEvent>> changes) {
        this(room, present, changes, false);
    }

    /** So many of whom the next word says what they are. */
    public record Number(Rooms rooms, int number) {

        /** These many voters more. */
        public Rooms voters() {
            return IntStream.range(0, number).boxed().reduce(rooms, (before, i) -> before.joined(), (a, b) -> b);
        }

        /** These many spectators more. */
        public Rooms spectators() {
            int seats = rooms.room.participants().all().size();
            return IntStream.rangeClosed(seats + 1, seats + number).boxed()
                    .reduce(voters(), (before, i) -> before.did(i, new SetRole("spectator")), (a, b) -> b);
        }
    }

    /**
     * A room with the default deck and {@link #TICKETS} tickets, and so many participants with the numbers 1, 2, ...
     */
    public static Number roomWith(int number) {
        return emptyRoom().and(number);
    }

    /** A room with the default deck and {@link #TICKETS} tickets in which nobody is. */
    public static Rooms emptyRoom() {
        return emptyRoom(Decks.DEFAULT, TICKETS);
    }

    /** A room in which nobody is. */
    public static Rooms emptyRoom(Deck deck, int tickets) {
        List<TicketDraft> drafts = IntStream.rangeClosed(1, tickets)
                .mapToObj(number -> new TicketDraft("Ticket " + number, "What ticket " + number + " is about"))
                .toList();
        return new Rooms(Room.blank(ID), Set.of(), List.of())
                .after(List.of(new UpkeepEvent.RoomCreated("Sprint 12", deck, drafts)));
    }

    /** So many participants more, present. */
    public Number and(int number) {
        return new Number(this, number);
    }

    /** With one more voter, present, with the given name. */
    public Rooms joined(String name) {
        int number = room.participants().all().size() + 1;
        Rooms joined = did(1, new Join(visitor(number), name));
        return joined.with(joined.everybody());
    }

    /** The visitor who took the seat with this number. */
    public static VisitorId visitor(int number) {
        return new VisitorId("visitor-" + number);
    }

    private Rooms joined() {
        return joined("Participant " + (room.participants().all().size() + 1));
    }

    private Set<ParticipantId> everybody() {
        Set<ParticipantId> all = new HashSet<>(present);
        room.participants().all().stream().map(Participant::id).max(ParticipantId::compareTo).ifPresent(all::add);
        return all;
    }

    /** With the first round open. */
    public Rooms started() {
        return did(1, new Start());
    }

    /** With this card played in the open round. */
    public Rooms voted(int participant, String card) {
        return did(participant, new Vote(card, round()));
    }

    /** With these cards played, by participants 1, 2, ... in this order. */
    public Rooms voted(String... cards) {
        return IntStream.range(0, cards.length).boxed()
                .reduce(this, (before, i) -> before.voted(i + 1, cards[i]), (a, b) -> b);
    }

    /** A room with so many voters, an open round, and the vote of the first half of them in it. */
    public static Rooms halfVoted(int voters) {
        String[] cards = new String[voters / 2];
        Arrays.fill(cards, "5");
        return roomWith(voters).voters().started().voted(cards);
    }

    /** With the open round revealed. */
    public Rooms revealed() {
        return did(1, new Reveal(round()));
    }

    /** With this participant a facilitator. */
    public Rooms facilitatedBy(int participant) {
        return after(List.of(new SeatEvent.FacilitatorAppointed(id(participant))));
    }

    /** With this participant a facilitator who only acts. */
    public Rooms actedFor(int participant) {
        return after(List.of(SeatEvent.FacilitatorAppointed.acting(id(participant))));
    }

    /** With this agreed on. */
    public Rooms agreed(Drivers drive, Revealing reveal) {
        return after(List.of(new UpkeepEvent.PolicyChanged(policy(drive, reveal))));
    }

    /** With votes committed to. */
    public Rooms committed() {
        return agreed(Map.of("ballot", "committed"));
    }

    /** With this agreed on, by the words of the policy, and the rest as it was. */
    public Rooms agreed(Map<String, String> words) {
        return after(List.of(new UpkeepEvent.PolicyChanged(room.policy().with(words).orElseThrow())));
    }

    /** A policy like the default one but for these. */
    public static RoomPolicy policy(Drivers drive, Revealing reveal) {
        return RoomPolicy.DEFAULT.with(Map.of("drive", drive.word(), "reveal", reveal.word())).orElseThrow();
    }

    /** With these participants away; none of them has left. */
    public Rooms absent(int... participants) {
        Set<ParticipantId> away = ids(participants);
        return with(present.stream().filter(id -> !away.contains(id)).collect(Collectors.toSet()));
    }

    /** With these participants back. */
    public Rooms back(int... participants) {
        Set<ParticipantId> all = new HashSet<>(present);
        all.addAll(ids(participants));
        return with(all);
    }

    /** With this done. @throws AssertionError if it is refused */
    public Rooms did(int by, RoomCommand command) {
        return after(events(by, command));
    }

    /** With this done at this moment. @throws AssertionError if it is refused */
    public Rooms did(int by, RoomCommand command, Instant at) {
        return after(events(by, command).stream().map(event -> event.at(at)).toList());
    }

    private List<RoomEvent> events(int by, RoomCommand command) {
        Decision decision = decide(by, command);
        if (decision.rejection().isPresent()) {
            throw new AssertionError(command + " was refused: " + decision.rejection());
        }
        return TrialCommitments.in(room, decision).events();
    }

    /** What this command would lead to. */
    public Decision decide(int by, RoomCommand command) {
        return Deciding.decide(room, command, id(by), attendance());
    }

    /** Why this command would be refused, or empty. */
    public Optional<Reason> refusal(int by, RoomCommand command) {
        return decide(by, command).rejection().map(Rejection::reason);
    }

    /** With one more change. */
    public Rooms after(List<RoomEvent> events) {
        List<List<RoomEvent>> more = new ArrayList<>(changes);
        more.add(events);
        return new Rooms(RoomEvent.applyAll(room, events), present, more, vacant);
    }

    /** With exactly these present. */
    public Rooms with(Set<ParticipantId> nowPresent) {
        return new Rooms(room, nowPresent, changes, vacant);
    }

    /** With no facilitator there for so long that others may act. */
    public Rooms leaderless() {
        return new Rooms(room, present, changes, true);
    }

    /** The room that all changes replayed lead to. */
    public Room replayed() {
        return changes.stream().reduce(Room.blank(room.id()), RoomEvent::applyAll, (a, b) -> b);
    }

    /** Who is there, nobody arriving. */
    public Attendance attendance() {
        return new Attendance(present, Set.of(), vacant);
    }

    /** The number of the open round as a command names it; "none" if none is open. */
    public String round() {
        return room.open() == null ? "none" : room.open().id().toString();
    }

    /** The name of this participant, whether or not in the room. */
    public String name(int participant) {
        return room.participants().get(id(participant)).name();
    }

    /** The participant with this number. */
    public static ParticipantId id(int participant) {
        return new ParticipantId(participant);
    }

    /** The participants with these numbers. */
    public static Set<ParticipantId> ids(int... participants) {
        return Arrays.stream(participants).mapToObj(ParticipantId::new).collect(Collectors.toSet());
    }
}
