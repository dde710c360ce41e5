package org.pointingparty.page.home;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pointingparty.page.FormState;
import org.pointingparty.room.RoomPolicy;
import org.pointingparty.room.command.Create;
import org.pointingparty.room.command.SetPolicy;
import org.pointingparty.room.deck.DeckDraft;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.ticket.TicketDraft;

/**
 * The form that opens a room, as it was sent; the one place that knows its fields. Some of them are the policy's
 * options.
 *
 * @param typed what was sent, by field name; a field that was not sent is absent
 */
record OpeningForm(Map<String, String> typed) {

    /** All fields of the form. */
    static final List<String> FIELDS = fields();

    private static List<String> fields() {
        List<String> fields = new ArrayList<>(List.of("title", "deck", "cards", "tickets"));
        fields.addAll(RoomPolicy.options().keySet());
        return List.copyOf(fields);
    }

    /** @param parameter gives what a field says, by its name; null if it was not sent */
    static OpeningForm of(Function<String, @Nullable String> parameter) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (String field : FIELDS) {
            String value = parameter.apply(field);
            if (value != null) {
                typed.put(field, value);
            }
        }
        return new OpeningForm(typed);
    }

    /** The room that is asked for, facilitated by this visitor; it begins with the samples if no ticket was typed. */
    Create create(VisitorId visitor, List<TicketDraft> samples) {
        List<TicketDraft> tickets = TicketDraft.lines(typed.getOrDefault("tickets", ""));
        return new Create(typed.get("title"), typed.get("deck"), tickets.isEmpty() ? samples : tickets)
                .by(visitor, new SetPolicy(typed))
                .with(new DeckDraft(typed.get("cards")));
    }

    /** The form as it is shown again: everything that was sent, and what is wrong with one field. */
    FormState refused(String field, String error) {
        return new FormState(typed, Map.of(field, error));
    }

    /** Whether anything was sent in the part that a fresh form keeps folded. */
    static boolean saysMore(FormState form) {
        return Stream.concat(Stream.of("cards"), RoomPolicy.options().keySet().stream())
                .anyMatch(field -> !form.typed(field).isEmpty());
    }
}
