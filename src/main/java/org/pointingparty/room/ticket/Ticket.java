package org.pointingparty.room.ticket;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.visibility.InsideRoom;

/**
 * A ticket: what a team estimates.
 *
 * @param id its number in the room
 * @param key what another tracker calls it, or empty
 * @param title one line
 * @param description one or more lines, or empty
 * @param link its address in another tracker, or empty
 * @param estimate the estimate the team settled on, a card's label or another number; null if there is none
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

    /** A new ticket made from this draft. */
    @InsideRoom
    public static Ticket of(TicketId id, TicketDraft draft) {
        return new Ticket(id, draft.key(), draft.title(), draft.description(), draft.link(), null, false);
    }

    /** The draft that would make this ticket. */
    public TicketDraft draft() {
        return new TicketDraft(key, title, description, link);
    }

    /** Whether the ticket is neither estimated nor skipped, so that the party will come to it. */
    public boolean isOpen() {
        return estimate == null && !skipped;
    }

    /** The same ticket with this estimate. */
    @InsideRoom
    public Ticket settled(String on) {
        return new Ticket(id, key, title, description, link, on, false);
    }

    /** The same ticket, skipped unless it has an estimate. */
    @InsideRoom
    public Ticket passedOver() {
        return new Ticket(id, key, title, description, link, estimate, estimate == null);
    }

    /** The same ticket with the text of this draft. */
    @InsideRoom
    public Ticket edited(TicketDraft draft) {
        return new Ticket(id, draft.key(), draft.title(), draft.description(), draft.link(), estimate, skipped);
    }
}
