package org.pointingparty.room.ticket;

import java.util.Objects;
import java.util.Optional;
import org.pointingparty.room.visibility.InsideRoom;

/**
 * What is estimated.
 *
 * @param id its number in the room
 * @param key what another tracker calls it, or empty
 * @param title one line
 * @param description lines, or empty
 * @param link its address in another tracker, or empty
 * @param estimated what the team settled on, a card's label or another number, or null
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

    @InsideRoom
    public static Ticket of(TicketId id, TicketDraft draft) {
        return new Ticket(id, draft.key(), draft.title(), draft.description(), draft.link(), null, false);
    }

    /** What was, or would be, asked for to get this ticket. */
    public TicketDraft draft() {
        return new TicketDraft(key, title, description, link);
    }

    /** What the team settled on, if it has. */
    public Optional<String> estimate() {
        return Optional.ofNullable(estimated);
    }

    /** Whether moving on comes to this ticket by itself. */
    public boolean isOpen() {
        return estimated == null && !skipped;
    }

    @InsideRoom
    public Ticket settled(String estimate) {
        return new Ticket(id, key, title, description, link, estimate, false);
    }

    @InsideRoom
    public Ticket passedOver() {
        return new Ticket(id, key, title, description, link, estimated, estimated == null);
    }

    @InsideRoom
    public Ticket edited(TicketDraft draft) {
        return new Ticket(id, draft.key(), draft.title(), draft.description(), draft.link(), estimated, skipped);
    }
}
