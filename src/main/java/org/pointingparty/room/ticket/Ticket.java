package org.pointingparty.room.ticket;

import java.util.Objects;
import java.util.Optional;
import org.pointingparty.room.visibility.InsideRoom;

/**
 * A ticket: what a team estimates.
 *
 * @param id its number in the room
 * @param key what another tracker calls it, or empty
 * @param title one line
 * @param description one or more lines, or empty
 * @param link its address in another tracker, or empty
 * @param estimated the estimate the team settled on, a card's label or another number; null if there is none
 * @param skipped whether the team passed over it for now
 */
public record Ticket(
        TicketId id, String key, String title, String description, String link, String estimated, boolean skipped) {

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

    /** The estimate the team settled on, if there is one. */
    public Optional<String> estimate() {
        return Optional.ofNullable(estimated);
    }

    /** Whether the ticket is neither estimated nor skipped, so that the party will come to it. */
    public boolean isOpen() {
        return estimated == null && !skipped;
    }

    /** The same ticket with this estimate. */
    @InsideRoom
    public Ticket settled(String estimate) {
        return new Ticket(id, key, title, description, link, estimate, false);
    }

    /** The same ticket, skipped unless it has an estimate. */
    @InsideRoom
    public Ticket passedOver() {
        return new Ticket(id, key, title, description, link, estimated, estimated == null);
    }

    /** The same ticket with the text of this draft. */
    @InsideRoom
    public Ticket edited(TicketDraft draft) {
        return new Ticket(id, draft.key(), draft.title(), draft.description(), draft.link(), estimated, skipped);
    }
}
