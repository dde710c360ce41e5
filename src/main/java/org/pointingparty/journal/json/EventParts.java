package org.pointingparty.journal.json;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.RoomPolicy;
import org.pointingparty.room.deck.Card;
import org.pointingparty.room.deck.Deck;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.Role;
import org.pointingparty.room.round.Commitment;
import org.pointingparty.room.round.RoundId;
import org.pointingparty.room.ticket.TicketDraft;
import org.pointingparty.room.ticket.TicketId;

/** How the parts of events are written and read: cards, decks, drafts, commitments, numbers. */
final class EventParts {

    private EventParts() {
    }

    static Map<String, String> cards(Map<ParticipantId, String> cards) {
        return cards.entrySet().stream().collect(toMap(card -> card.getKey().toString(), Map.Entry::getValue));
    }

    static Map<ParticipantId, String> cards(EventFields fields) {
        return fields.values().keySet().stream().map(String.class::cast)
                .collect(toMap(participant -> new ParticipantId(Integer.parseInt(participant)), fields::text));
    }

    static @Nullable Map<String, Object> commitment(@Nullable Commitment commitment) {
        return commitment == null ? null
                : EventFields.of("card", commitment.card(), "salt", commitment.salt(), "hash", commitment.hash());
    }

    static @Nullable Commitment commitment(@Nullable EventFields fields) {
        return fields == null ? null : new Commitment(fields.text("card"), fields.text("salt"), fields.text("hash"));
    }

    static @Nullable Map<String, Object> commitments(Map<ParticipantId, Commitment> commitments) {
        return commitments.isEmpty() ? null : commitments.entrySet().stream()
                .collect(toMap(entry -> entry.getKey().toString(), entry -> commitment(entry.getValue())));
    }

    static Map<ParticipantId, Commitment> commitments(@Nullable EventFields fields) {
        return fields == null ? Map.of() : fields.values().keySet().stream().map(String.class::cast)
                .collect(toMap(participant -> new ParticipantId(Integer.parseInt(participant)),
                        participant -> commitment(fields.fields(participant))));
    }

    static @Nullable Long time(@Nullable Instant time) {
        return time == null ? null : time.toEpochMilli();
    }

    static ParticipantId participant(EventFields fields) {
        return new ParticipantId(fields.number("participant"));
    }

    static RoundId round(EventFields fields) {
        return new RoundId(fields.number("round"));
    }

    static TicketId ticket(EventFields fields) {
        return new TicketId(fields.number("ticket"));
    }

    static Role role(String word) {
        return Role.of(word).orElseThrow(() -> new IllegalArgumentException("no such role"));
    }

    static RoomPolicy policy(EventFields fields) {
        Map<String, String> words = new HashMap<>();
        RoomPolicy.options().keySet().forEach(option -> words.put(option, fields.textOrNull(option)));
        return RoomPolicy.DEFAULT.with(words).orElseThrow(() -> new IllegalArgumentException("no such policy"));
    }

    static Map<String, Object> card(Card card) {
        return EventFields.of("label", card.label(), "number", card.number() == null ? null : card.number().toString(),
                "counts", card.counts());
    }

    static Card card(EventFields fields) {
        String number = fields.textOrNull("number");
        return new Card(fields.text("label"), number == null ? null : new BigDecimal(number), fields.flag("counts"));
    }

    static Map<String, Object> deck(Deck deck) {
        return EventFields.of("name", deck.name(), "cards", deck.cards().stream().map(EventParts::card).toList());
    }

    static Deck deck(EventFields fields) {
        return new Deck(fields.text("name"), fields.list("cards", EventParts::card));
    }

    static Map<String, Object> draft(TicketDraft draft) {
        return EventFields.of("key", draft.key().isEmpty() ? null : draft.key(),
                "title", draft.title(), "description", draft.description(),
                "link", draft.link().isEmpty() ? null : draft.link());
    }

    static TicketDraft draft(EventFields fields) {
        return new TicketDraft(fields.textOrNull("key"), fields.text("title"), fields.text("description"),
                fields.textOrNull("link"));
    }
}
