package org.pointingparty.live.admission;

import java.util.Objects;
import org.pointingparty.room.people.VisitorId;

/**
 * Somebody who tries a room's code.
 *
 * @param address the network address of the request
 * @param visitor who sent it
 */
public record Guesser(String address, VisitorId visitor) {

    /** @throws NullPointerException if anything is null */
    public Guesser {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(visitor, "visitor");
    }
}
