package org.pointingparty.room;

import java.util.Objects;
import java.util.Optional;

/**
 * What is estimated.
 *
 * @param id its number in the room
 * @param title one line
 * @param description lines, or empty
 * @param estimated what the team settled on, a card's label or another number, or null
 * @param skipped whether the team passed over it for now
 */
public record Ticket(TicketId id, String title, String description, String estimated, boolean skipped) {

    /** @throws NullPointerException if id, title or description is null */
    public Ticket {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
    }

    /** What the team settled on, if it has. */
    public Optional<String> estimate() {
        return Optional.ofNullable(estimated);
    }

    /** Whether moving on comes to this ticket by itself. */
    public boolean isOpen() {
        return estimated == null && !skipped;
    }

    Ticket settled(String estimate) {
        return new Ticket(id, title, description, estimate, false);
    }

    Ticket passedOver() {
        return new Ticket(id, title, description, estimated, estimated == null);
    }
}
