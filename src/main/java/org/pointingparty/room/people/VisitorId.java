package org.pointingparty.room.people;

import java.util.Objects;

/**
 * Who a browser belongs to, across rooms and visits. It stays on the server and in its own visitor's cookie.
 *
 * @param value opaque, never null
 */
public record VisitorId(String value) {

    /** @throws NullPointerException if the value is null */
    public VisitorId {
        Objects.requireNonNull(value, "value");
    }

    /** Nobody, in the place of a visitor who was erased. */
    public static VisitorId erased(ParticipantId seat) {
        return new VisitorId("erased-" + seat);
    }
}
