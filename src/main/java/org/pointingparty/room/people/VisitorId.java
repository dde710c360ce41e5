package org.pointingparty.room.people;

import java.util.Objects;

/**
 * The id of a visitor, the same in all rooms and visits. It is known only to the server and the visitor's own cookie.
 *
 * @param value opaque, never null
 */
public record VisitorId(String value) {

    /** @throws NullPointerException if the value is null */
    public VisitorId {
        Objects.requireNonNull(value, "value");
    }

    /** The id that stands in the place of an erased visitor. */
    public static VisitorId erased(ParticipantId seat) {
        return new VisitorId("erased-" + seat);
    }
}
