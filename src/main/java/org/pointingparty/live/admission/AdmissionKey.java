package org.pointingparty.live.admission;

import java.util.Objects;
import org.pointingparty.room.RoomId;

/**
 * What a connection is counted by.
 *
 * @param room the room it is in
 * @param address the network address it comes from; empty if unknown, and then it counts towards none
 */
public record AdmissionKey(RoomId room, String address) {

    /** @throws NullPointerException if anything is null */
    public AdmissionKey {
        Objects.requireNonNull(room, "room");
        Objects.requireNonNull(address, "address");
    }

    boolean hasAddress() {
        return !address.isEmpty();
    }
}
