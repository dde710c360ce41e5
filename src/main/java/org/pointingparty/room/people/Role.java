package org.pointingparty.room.people;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a participant estimates or only watches. */
public enum Role {
    /** Plays cards; a round waits for every present voter. */
    VOTER,
    /** Sees everything; no round waits for a spectator. */
    SPECTATOR;

    /** The word for this role on the wire and in the page. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role with this word, if there is one; null matches none. */
    public static Optional<Role> of(@Nullable String word) {
        for (Role role : values()) {
            if (role.word().equals(word)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
