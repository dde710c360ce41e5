package org.pointingparty.room.round;

import java.util.Objects;
import org.pointingparty.room.people.ParticipantId;

/**
 * What binds a vote to its card before the card may be seen: everybody learns the hash when the vote is cast, and card
 * and salt with the reveal. Who has made the hash does not matter to the room; anybody can make it again.
 *
 * @param card the label of the card, a secret until the reveal
 * @param salt drawn by lot for this vote alone, a secret until the reveal
 * @param hash SHA-256 of {@link #text} in lower-case hexadecimal digits, for everybody
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
     * What is hashed, in UTF-8: six lines, each ended by a line feed. No two votes have the same.
     *
     * @param room the id of the room, as it stands in addresses
     */
    public static String text(String room, RoundId round, ParticipantId participant, String card, String salt) {
        return String.join("\n", PURPOSE, room, round.toString(), participant.toString(), card, salt, "");
    }

    /** Says what everybody may know. */
    @Override
    public String toString() {
        return "Commitment[hash=" + hash + "]";
    }
}
