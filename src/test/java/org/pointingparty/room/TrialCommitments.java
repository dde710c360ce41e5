package org.pointingparty.room;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.pointingparty.room.command.Decision;
import org.pointingparty.room.deck.Card;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.RoundEvent.VoteCast;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.round.Commitment;
import org.pointingparty.room.round.RoundId;

/** Commits to votes as a live room does, but with salts that a test can foresee. */
public final class TrialCommitments {

    private TrialCommitments() {
    }

    /** What happens, with every vote committed to if the room wants that; the salt is another one in each change. */
    public static Decision in(Room room, Decision decision) {
        return room.commits() && decision.rejection().isEmpty()
                ? new Decision.Accepted(decision.events().stream().map(event -> in(room, event)).toList())
                : decision;
    }

    private static RoomEvent in(Room room, RoomEvent event) {
        return event instanceof VoteCast vote
                ? cast(room, vote.participant(), vote.card(), "salt-" + room.version())
                : event;
    }

    /** A vote in the room's open round. */
    public static VoteCast cast(Room room, ParticipantId voter, Card card, String salt) {
        RoundId round = room.open().id();
        String hash = hash(Commitment.text(room.id().value(), round, voter, card.label(), salt));
        return new VoteCast(voter, round, card, new Commitment(card.label(), salt, hash));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
