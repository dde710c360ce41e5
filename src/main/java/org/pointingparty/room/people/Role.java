package org.pointingparty.room.people;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a participant does in a room: estimate, or only watch. */
public enum Role {
    /** Plays cards; a round waits for every present voter. */
    VOTER,
    /** Sees everything and holds up nothing. */
    SPECTATOR;

    /** The word for this role on the wire and in the page. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role with this word, if there is one; null is none. */
    public static Optional<Role> of(@Nullable String word) {
        for (Role role : values()) {
            if (role.word().equals(word)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
