package org.pointingparty.live;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.pointingparty.room.Room;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.RoundEvent.VoteCast;
import org.pointingparty.room.round.Commitment;

/**
 * Adds commitments, each with a salt of its own, to the votes cast in a room whose ballot asks for them. Thread-safe.
 */
final class Commitments {

    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Commitments() {
    }

    /** The events decided in this room, each vote with its commitment if the room's ballot asks for it. */
    static List<RoomEvent> in(Room room, List<RoomEvent> events) {
        return room.commits() ? events.stream().map(event -> in(room, event)).toList() : events;
    }

    private static RoomEvent in(Room room, RoomEvent event) {
        return event instanceof VoteCast vote
                ? new VoteCast(vote.participant(), vote.round(), vote.card(), commitment(room, vote))
                : event;
    }

    private static Commitment commitment(Room room, VoteCast vote) {
        byte[] bytes = new byte[SALT_BYTES];
        RANDOM.nextBytes(bytes);
        String card = vote.card().label();
        String salt = HexFormat.of().formatHex(bytes);
        return new Commitment(card, salt,
                hash(Commitment.text(room.id().value(), vote.round(), vote.participant(), card, salt)));
    }

    /** SHA-256 of a text in UTF-8, in lower-case hexadecimal digits. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
