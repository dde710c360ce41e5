package org.pointingparty.visitor;

import java.util.Objects;
import org.pointingparty.room.people.VisitorId;

/**
 * A browser that the product recognises.
 *
 * @param id the visitor's id
 * @param name the visitor's name in rooms joined from now on
 */
public record Visitor(VisitorId id, String name) {

    /** @throws NullPointerException if anything is null */
    public Visitor {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }
}
