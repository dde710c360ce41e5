package org.pointingparty.journal;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.pointingparty.room.Card;
import org.pointingparty.room.Commitment;
import org.pointingparty.room.Deck;
import org.pointingparty.room.ParticipantId;
import org.pointingparty.room.PlaceEvent.TicketDeleted;
import org.pointingparty.room.PlaceEvent.TicketMoved;
import org.pointingparty.room.PlaceEvent.TicketRestored;
import org.pointingparty.room.RevealedEvent;
import org.pointingparty.room.RevealedEvent.RoundKept;
import org.pointingparty.room.Role;
import org.pointingparty.room.RoomEvent;
import org.pointingparty.room.RoomEvent.BacklogFinished;
import org.pointingparty.room.RoomEvent.FacilitatorAppointed;
import org.pointingparty.room.RoomEvent.FacilitatorExpected;
import org.pointingparty.room.RoomEvent.FacilitatorResigned;
import org.pointingparty.room.RoomEvent.ParticipantAdmitted;
import org.pointingparty.room.RoomEvent.ParticipantJoined;
import org.pointingparty.room.RoomEvent.ParticipantLeft;
import org.pointingparty.room.RoomEvent.ParticipantRemoved;
import org.pointingparty.room.RoomEvent.ParticipantRenamed;
import org.pointingparty.room.RoomEvent.ParticipantReturned;
import org.pointingparty.room.RoomEvent.PolicyChanged;
import org.pointingparty.room.RoomEvent.RoleChanged;
import org.pointingparty.room.RoomEvent.RoomCreated;
import org.pointingparty.room.RoomEvent.RoundRevealed;
import org.pointingparty.room.RoomEvent.RoundStarted;
import org.pointingparty.room.RoomEvent.TicketAdded;
import org.pointingparty.room.RoomEvent.TicketEdited;
import org.pointingparty.room.RoomEvent.TicketEstimated;
import org.pointingparty.room.RoomEvent.TicketSkipped;
import org.pointingparty.room.RoomEvent.VoteCast;
import org.pointingparty.room.RoomEvent.VoteRetracted;
import org.pointingparty.room.RoomEvent.VotersNudged;
import org.pointingparty.room.RoomPolicy;
import org.pointingparty.room.RoundId;
import org.pointingparty.room.TicketDraft;
import org.pointingparty.room.TicketId;
import org.pointingparty.room.TimeEvent.CountdownBegun;
import org.pointingparty.room.TimeEvent.CountdownStopped;
import org.pointingparty.room.TimeEvent.RevealHeld;
import org.pointingparty.room.TimeEvent.TimerRanOut;
import org.pointingparty.room.TimeEvent.TimerSet;
import org.pointingparty.room.TimeEvent.TimerStopped;
import org.pointingparty.room.Times;
import org.pointingparty.room.UpkeepEvent;
import org.pointingparty.room.VisitorId;

/**
 * How one type of event is written. Names and fields are for ever: what one release has written, every later one reads.
 *
 * @param name of the type in the journal, chosen apart from the class
 * @param type the class
 * @param write the fields of an event
 * @param read the event of fields
 */
record EventForm<E extends RoomEvent>(
        String name, Class<E> type, Function<E, Map<String, Object>> write, Function<EventFields, E> read) {

    static final List<EventForm<?>> ALL = List.of(
            new EventForm<>("room-created", RoomCreated.class,
                    e -> EventFields.of("title", e.title(), "deck", deck(e.deck()),
                            "tickets", e.tickets().stream().map(EventForm::draft).toList()),
                    f -> new RoomCreated(f.text("title"), deck(f.fields("deck")), f.list("tickets", EventForm::draft))),
            new EventForm<>("room-retitled", UpkeepEvent.RoomRetitled.class,
                    e -> EventFields.of("title", e.title()),
                    f -> new UpkeepEvent.RoomRetitled(f.text("title"))),
            new EventForm<>("participant-erased", UpkeepEvent.ParticipantErased.class,
                    e -> EventFields.of("participant", e.participant().number()),
                    f -> new UpkeepEvent.ParticipantErased(participant(f))),
            new EventForm<>("room-archived", UpkeepEvent.RoomArchived.class, e -> EventFields.of(), f -> new UpkeepEvent.RoomArchived()),
            new EventForm<>("room-unarchived", UpkeepEvent.RoomUnarchived.class, e -> EventFields.of(), f -> new UpkeepEvent.RoomUnarchived()),
            new EventForm<>("participant-joined", ParticipantJoined.class,
                    e -> EventFields.of("participant", e.participant().number(), "visitor", e.visitor().value(),
                            "name", e.name()),
                    f -> new ParticipantJoined(participant(f), new VisitorId(f.text("visitor")), f.text("name"))),
            new EventForm<>("participant-returned", ParticipantReturned.class,
                    e -> EventFields.of("participant", e.participant().number(), "name", e.name()),
                    f -> new ParticipantReturned(participant(f), f.text("name"))),
            new EventForm<>("participant-renamed", ParticipantRenamed.class,
                    e -> EventFields.of("participant", e.participant().number(), "name", e.name()),
                    f -> new ParticipantRenamed(participant(f), f.text("name"))),
            new EventForm<>("participant-left", ParticipantLeft.class,
                    e -> EventFields.of("participant", e.participant().number()),
                    f -> new ParticipantLeft(participant(f))),
            new EventForm<>("role-changed", RoleChanged.class,
                    e -> EventFields.of("participant", e.participant().number(), "role", e.role().word()),
                    f -> new RoleChanged(participant(f), role(f.text("role")))),
            new EventForm<>("ticket-added", TicketAdded.class,
                    e -> EventFields.of("ticket", e.id().number(), "draft", draft(e.draft())),
                    f -> new TicketAdded(ticket(f), draft(f.fields("draft")))),
            new EventForm<>("ticket-edited", TicketEdited.class,
                    e -> EventFields.of("ticket", e.ticket().number(), "draft", draft(e.draft())),
                    f -> new TicketEdited(ticket(f), draft(f.fields("draft")))),
            new EventForm<>("ticket-deleted", TicketDeleted.class,
                    e -> EventFields.of("ticket", e.ticket().number()),
                    f -> new TicketDeleted(ticket(f))),
            new EventForm<>("ticket-restored", TicketRestored.class,
                    e -> EventFields.of("ticket", e.ticket().number()),
                    f -> new TicketRestored(ticket(f))),
            new EventForm<>("ticket-moved", TicketMoved.class,
                    e -> EventFields.of("ticket", e.ticket().number(),
                            "before", e.before() == null ? null : e.before().number()),
                    f -> new TicketMoved(ticket(f), f.values().get("before") == null ? null : new TicketId(f.number("before")))),
            new EventForm<>("round-started", RoundStarted.class,
                    e -> EventFields.of("round", e.round().number(), "ticket", e.ticket().number(),
                            "time", time(e.time())),
                    f -> new RoundStarted(round(f), ticket(f), f.timeOrNull("time"))),
            new EventForm<>("vote-cast", VoteCast.class,
                    e -> EventFields.of("participant", e.participant().number(), "round", e.round().number(),
                            "card", card(e.card()), "commitment", commitment(e.commitment())),
                    f -> new VoteCast(participant(f), round(f), card(f.fields("card")), commitment(f.fieldsOrNull("commitment")))),
            new EventForm<>("vote-retracted", VoteRetracted.class,
                    e -> EventFields.of("participant", e.participant().number(), "round", e.round().number()),
                    f -> new VoteRetracted(participant(f), round(f))),
            new EventForm<>("round-revealed", RoundRevealed.class,
                    e -> EventFields.of("round", e.round().number(), "time", time(e.time())),
                    f -> new RoundRevealed(round(f), f.timeOrNull("time"))),
            new EventForm<>("round-kept", RoundKept.class,
                    e -> EventFields.of("round", e.round().number(), "ticket", e.ticket().number(),
                            "opened", time(e.times().opened()), "revealed", time(e.times().revealed()),
                            "left", time(e.times().left()), "cards", cards(e.cards()),
                            "commitments", commitments(e.commitments()), "aftermath", AftermathForm.of(e.aftermath()),
                            "deck", e.deck() == null ? null : deck(e.deck())),
                    f -> new RoundKept(round(f), ticket(f), cards(f.fields("cards")), commitments(f.fieldsOrNull("commitments")),
                            new Times(f.timeOrNull("opened"), f.timeOrNull("revealed"), f.timeOrNull("left")),
                            AftermathForm.read(f.fieldsOrNull("aftermath")),
                            f.fieldsOrNull("deck") == null ? null : deck(f.fields("deck")))),
            new EventForm<>("round-taken-up", RevealedEvent.RoundTakenUp.class,
                    e -> EventFields.of("round", e.round().number()),
                    f -> new RevealedEvent.RoundTakenUp(round(f))),
            new EventForm<>("vote-changed", RevealedEvent.VoteChanged.class,
                    e -> EventFields.of("participant", e.participant().number(), "round", e.round().number(),
                            "card", card(e.card())),
                    f -> new RevealedEvent.VoteChanged(participant(f), round(f), card(f.fields("card")))),
            new EventForm<>("estimate-proposed", RevealedEvent.EstimateProposed.class,
                    e -> EventFields.of("round", e.round().number(), "estimate", e.estimate()),
                    f -> new RevealedEvent.EstimateProposed(round(f), f.text("estimate"))),
            new EventForm<>("proposal-answered", RevealedEvent.ProposalAnswered.class,
                    e -> EventFields.of("participant", e.participant().number(), "round", e.round().number(),
                            "support", e.support()),
                    f -> new RevealedEvent.ProposalAnswered(participant(f), round(f), f.flag("support"))),
            new EventForm<>("deck-changed", UpkeepEvent.DeckChanged.class,
                    e -> EventFields.of("deck", deck(e.deck())), f -> new UpkeepEvent.DeckChanged(deck(f.fields("deck")))),
            new EventForm<>("ticket-estimated", TicketEstimated.class,
                    e -> EventFields.of("ticket", e.ticket().number(), "estimate", e.estimate()),
                    f -> new TicketEstimated(ticket(f), f.text("estimate"))),
            new EventForm<>("ticket-skipped", TicketSkipped.class,
                    e -> EventFields.of("ticket", e.ticket().number()),
                    f -> new TicketSkipped(ticket(f))),
            new EventForm<>("policy-changed", PolicyChanged.class,
                    e -> new HashMap<>(e.policy().words()),
                    f -> new PolicyChanged(policy(f))),
            new EventForm<>("facilitator-expected", FacilitatorExpected.class,
                    e -> EventFields.of("visitor", e.visitor().value()),
                    f -> new FacilitatorExpected(new VisitorId(f.text("visitor")))),
            new EventForm<>("facilitator-appointed", FacilitatorAppointed.class,
                    e -> EventFields.of("participant", e.participant().number()),
                    f -> new FacilitatorAppointed(participant(f))),
            new EventForm<>("facilitator-resigned", FacilitatorResigned.class,
                    e -> EventFields.of("participant", e.participant().number()),
                    f -> new FacilitatorResigned(participant(f))),
            new EventForm<>("participant-removed", ParticipantRemoved.class,
                    e -> EventFields.of("participant", e.participant().number()),
                    f -> new ParticipantRemoved(participant(f))),
            new EventForm<>("participant-admitted", ParticipantAdmitted.class,
                    e -> EventFields.of("participant", e.participant().number()),
                    f -> new ParticipantAdmitted(participant(f))),
            new EventForm<>("voters-nudged", VotersNudged.class,
                    e -> EventFields.of("round", e.round().number()),
                    f -> new VotersNudged(round(f))),
            new EventForm<>("countdown-begun", CountdownBegun.class,
                    e -> EventFields.of("round", e.round().number(), "time", time(e.time())),
                    f -> new CountdownBegun(round(f), f.timeOrNull("time"))),
            new EventForm<>("countdown-stopped", CountdownStopped.class,
                    e -> EventFields.of("round", e.round().number()),
                    f -> new CountdownStopped(round(f))),
            new EventForm<>("reveal-held", RevealHeld.class,
                    e -> EventFields.of("round", e.round().number()),
                    f -> new RevealHeld(round(f))),
            new EventForm<>("timer-set", TimerSet.class,
                    e -> EventFields.of("round", e.round().number(), "seconds", e.seconds(), "reveal", e.reveal(),
                            "time", time(e.time())),
                    f -> new TimerSet(round(f), f.number("seconds"), f.flag("reveal"), f.timeOrNull("time"))),
            new EventForm<>("timer-stopped", TimerStopped.class,
                    e -> EventFields.of("round", e.round().number()),
                    f -> new TimerStopped(round(f))),
            new EventForm<>("timer-ran-out", TimerRanOut.class,
                    e -> EventFields.of("round", e.round().number()),
                    f -> new TimerRanOut(round(f))),
            new EventForm<>("backlog-finished", BacklogFinished.class,
                    e -> EventFields.of("time", time(e.time())),
                    f -> new BacklogFinished(f.timeOrNull("time"))));

    private static Map<String, String> cards(Map<ParticipantId, String> cards) {
        return cards.entrySet().stream().collect(toMap(card -> card.getKey().toString(), Map.Entry::getValue));
    }

    private static Map<ParticipantId, String> cards(EventFields fields) {
        return fields.values().keySet().stream().map(String.class::cast)
                .collect(toMap(participant -> new ParticipantId(Integer.parseInt(participant)), fields::text));
    }

    private static Map<String, Object> commitment(Commitment commitment) {
        return commitment == null ? null
                : EventFields.of("card", commitment.card(), "salt", commitment.salt(), "hash", commitment.hash());
    }

    private static Commitment commitment(EventFields fields) {
        return fields == null ? null : new Commitment(fields.text("card"), fields.text("salt"), fields.text("hash"));
    }

    private static Map<String, Object> commitments(Map<ParticipantId, Commitment> commitments) {
        return commitments.isEmpty() ? null : commitments.entrySet().stream()
                .collect(toMap(entry -> entry.getKey().toString(), entry -> commitment(entry.getValue())));
    }

    private static Map<ParticipantId, Commitment> commitments(EventFields fields) {
        return fields == null ? Map.of() : fields.values().keySet().stream().map(String.class::cast)
                .collect(toMap(participant -> new ParticipantId(Integer.parseInt(participant)),
                        participant -> commitment(fields.fields(participant))));
    }

    private static Long time(Instant time) {
        return time == null ? null : time.toEpochMilli();
    }

    private static ParticipantId participant(EventFields fields) {
        return new ParticipantId(fields.number("participant"));
    }

    private static RoundId round(EventFields fields) {
        return new RoundId(fields.number("round"));
    }

    private static TicketId ticket(EventFields fields) {
        return new TicketId(fields.number("ticket"));
    }

    private static Role role(String word) {
        return Role.of(word).orElseThrow(() -> new IllegalArgumentException("no such role"));
    }

    private static RoomPolicy policy(EventFields fields) {
        Map<String, String> words = new HashMap<>();
        RoomPolicy.options().keySet().forEach(option -> words.put(option, fields.textOrNull(option)));
        return RoomPolicy.DEFAULT.with(words).orElseThrow(() -> new IllegalArgumentException("no such policy"));
    }

    private static Map<String, Object> card(Card card) {
        return EventFields.of("label", card.label(), "number", card.worth().map(BigDecimal::toString).orElse(null),
                "counts", card.counts());
    }

    private static Card card(EventFields fields) {
        String number = fields.textOrNull("number");
        return new Card(fields.text("label"), number == null ? null : new BigDecimal(number), fields.flag("counts"));
    }

    private static Map<String, Object> deck(Deck deck) {
        return EventFields.of("name", deck.name(), "cards", deck.cards().stream().map(EventForm::card).toList());
    }

    private static Deck deck(EventFields fields) {
        return new Deck(fields.text("name"), fields.list("cards", EventForm::card));
    }

    private static Map<String, Object> draft(TicketDraft draft) {
        return EventFields.of("key", draft.key().isEmpty() ? null : draft.key(),
                "title", draft.title(), "description", draft.description(),
                "link", draft.link().isEmpty() ? null : draft.link());
    }

    private static TicketDraft draft(EventFields fields) {
        return new TicketDraft(fields.textOrNull("key"), fields.text("title"), fields.text("description"),
                fields.textOrNull("link"));
    }
}
