package org.pointingparty.room.round;

import java.util.Objects;
import org.pointingparty.room.people.ParticipantId;

/**
 * Binds a vote to its card before the reveal: everybody sees the hash when the vote is cast, and the card and the salt
 * at the reveal. The room does not care who computed the hash; anybody can compute it again.
 *
 * @param card the label of the card, secret until the reveal
 * @param salt a random value for this vote alone, secret until the reveal
 * @param hash the SHA-256 of {@link #text} in lower-case hexadecimal digits, public
 */
public record Commitment(String card, String salt, String hash) {

    private static final String PURPOSE = "pointing-party-vote-1";

    /** @throws NullPointerException if anything is null */
    public Commitment {
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(salt, "salt");
        Objects.requireNonNull(hash, "hash");
    }

    /**
     * The text to be hashed, in UTF-8: six lines, each ending with a line feed. No two votes have the same text.
     *
     * @param room the id of the room, as in its address
     */
    public static String text(String room, RoundId round, ParticipantId participant, String card, String salt) {
        return String.join("\n", PURPOSE, room, round.toString(), participant.toString(), card, salt, "");
    }

    /** Tells only what everybody may know. */
    @Override
    public String toString() {
        return "Commitment[hash=" + hash + "]";
    }
}
