package org.pointingparty.visitor;

import java.util.Objects;
import org.pointingparty.room.people.VisitorId;

/**
 * A browser we recognise.
 *
 * @param id who it is
 * @param name what to be called in rooms entered from now on
 */
public record Visitor(VisitorId id, String name) {

    /** @throws NullPointerException if anything is null */
    public Visitor {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }
}
