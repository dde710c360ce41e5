package org.pointingparty.room.ticket;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.visibility.InsideRoom;

/**
 * What is estimated.
 *
 * @param id its number in the room
 * @param key what another tracker calls it, or empty
 * @param title one line
 * @param description lines, or empty
 * @param link its address in another tracker, or empty
 * @param estimate what the team settled on, a card's label or another number, or null
 * @param skipped whether the team passed over it for now
 */
public record Ticket(
        TicketId id, String key, String title, String description, String link, @Nullable String estimate,
        boolean skipped) {

    /** @throws NullPointerException if id, key, title, description or link is null */
    public Ticket {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(link, "link");
    }

    @InsideRoom
    public static Ticket of(TicketId id, TicketDraft draft) {
        return new Ticket(id, draft.key(), draft.title(), draft.description(), draft.link(), null, false);
    }

    /** What was, or would be, asked for to get this ticket. */
    public TicketDraft draft() {
        return new TicketDraft(key, title, description, link);
    }

    /** Whether moving on comes to this ticket by itself. */
    public boolean isOpen() {
        return estimate == null && !skipped;
    }

    @InsideRoom
    public Ticket settled(String on) {
        return new Ticket(id, key, title, description, link, on, false);
    }

    @InsideRoom
    public Ticket passedOver() {
        return new Ticket(id, key, title, description, link, estimate, estimate == null);
    }

    @InsideRoom
    public Ticket edited(TicketDraft draft) {
        return new Ticket(id, draft.key(), draft.title(), draft.description(), draft.link(), estimate, skipped);
    }
}
