package org.pointingparty.faults.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;

/** The commitment to a vote is one and the same wherever it was seen, and opens to the card. */
final class CommitmentCheck {

    private final Replay replay;
    private final Map<String, String> hashes = new HashMap<>();
    private final Stream.Builder<String> findings = Stream.builder();

    private CommitmentCheck(Evidence evidence) {
        replay = new Replay(evidence.rows());
        evidence.history().sightings().forEach(this::check);
    }

    static Stream<String> findings(Evidence evidence) {
        return new CommitmentCheck(evidence).findings.build();
    }

    private void check(Sighting sighting) {
        sighting.scene().hashes().forEach((participant, hash) -> compare(sighting, participant, hash));
        for (Scene.Opening opened : sighting.scene().opened()) {
            compare(sighting, opened.participant(), opened.hash());
            String text = String.join("\n", "pointing-party-vote-1", sighting.room(),
                    Integer.toString(sighting.scene().sight().round()), Integer.toString(opened.participant()),
                    opened.card(), opened.salt(), "");
            if (!sha256(text).equals(opened.hash())) {
                findings.add("Commitment: " + sighting.who() + " saw a hash of participant " + opened.participant()
                        + " that is not that of the card " + opened.card());
            }
        }
    }

    private void compare(Sighting sighting, int participant, String hash) {
        RoundState state = replay.at(sighting.room(), sighting.version());
        if (state == null || !state.hands().containsKey(participant)) {
            return;
        }
        String vote = sighting.room() + "/" + participant + "/" + state.hands().get(participant).version();
        String other = hashes.putIfAbsent(vote, hash);
        if (other != null && !other.equals(hash)) {
            findings.add("Commitment: " + sighting.who() + " saw at version " + sighting.version()
                    + " another hash of the same vote of participant " + participant + " than was seen before");
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
