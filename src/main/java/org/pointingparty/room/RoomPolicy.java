package org.pointingparty.room;

import java.util.Objects;
import java.util.Optional;

/**
 * What a team has agreed on for its room.
 *
 * @param drive who may drive
 * @param reveal when a round is revealed
 */
public record RoomPolicy(Drivers drive, Revealing reveal) {

    /** Anyone drives, and a complete round is revealed at once. */
    public static final RoomPolicy DEFAULT = new RoomPolicy(Drivers.ANYONE, Revealing.AT_ONCE);

    /** @throws NullPointerException if anything is null */
    public RoomPolicy {
        Objects.requireNonNull(drive, "drive");
        Objects.requireNonNull(reveal, "reveal");
    }

    /** This policy with what these words say, null and empty ones changing nothing; empty if one is no such word. */
    Optional<RoomPolicy> with(String driveWord, String revealWord) {
        Optional<Drivers> newDrive = isSaid(driveWord) ? Drivers.of(driveWord) : Optional.of(drive);
        Optional<Revealing> newReveal = isSaid(revealWord) ? Revealing.of(revealWord) : Optional.of(reveal);
        return newDrive.flatMap(drivers -> newReveal.map(revealing -> new RoomPolicy(drivers, revealing)));
    }

    private static boolean isSaid(String word) {
        return word != null && !word.isEmpty();
    }
}
