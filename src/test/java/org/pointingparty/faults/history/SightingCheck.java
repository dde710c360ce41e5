package org.pointingparty.faults.history;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pointingparty.server.Sight;

/** Every page ever seen shows what the journal holds of that version; so nobody sees what others do not. */
final class SightingCheck {

    private final Replay replay;
    private final Map<String, Sighting> sharedBy = new HashMap<>();
    private final Map<String, Sighting> lastFresh = new TreeMap<>();
    private final Stream.Builder<String> findings = Stream.builder();

    private SightingCheck(Evidence evidence) {
        replay = new Replay(evidence.rows());
        evidence.history().sightings().forEach(this::check);
        lastFresh.values().forEach(this::checkEnd);
    }

    static Stream<String> findings(Evidence evidence) {
        return new SightingCheck(evidence).findings.build();
    }

    private void check(Sighting sighting) {
        RoundState state = replay.at(sighting.room(), sighting.version());
        if (state == null) {
            findings.add("Loss: " + sighting.who() + " saw version " + sighting.version()
                    + ", which the journal does not have");
        } else if (!isSo(sighting, state)) {
            findings.add("Disagreement: " + sighting.who() + " saw at version " + sighting.version() + " "
                    + sighting.scene() + ", where the journal has " + state);
        }
        Sighting other = sharedBy.putIfAbsent(sighting.room() + "/" + sighting.version(), sighting);
        if (other != null && !other.scene().outcome().equals(sighting.scene().outcome())) {
            findings.add("Disagreement: " + sighting.who() + " saw [" + sighting.scene().outcome() + "] at version "
                    + sighting.version() + ", " + other.who() + " [" + other.scene().outcome() + "]");
        }
        if (sighting.fresh()) {
            lastFresh.put(sighting.who(), sighting);
        }
    }

    private static boolean isSo(Sighting sighting, RoundState state) {
        Sight sight = sighting.scene().sight();
        RoundState.Played own = state.hands().get(sighting.viewer());
        return sight.round() == state.round()
                && sighting.scene().revealed() == state.revealed()
                && sight.isCountedRight()
                && sight.marks().keySet().equals(state.hands().keySet())
                && sight.marks().entrySet().stream().allMatch(mark -> Sight.isSecret(mark.getValue())
                        ? !state.revealed() : mark.getValue().equals(state.hands().get(mark.getKey()).card()))
                && (!sight.open() || sight.card().equals(own == null ? "" : own.card()));
    }

    /** What was there when the last page was painted must be all that there is. */
    private void checkEnd(Sighting sighting) {
        RoundState seen = replay.at(sighting.room(), sighting.version());
        RoundState end = replay.end(sighting.room());
        if (seen != null && !seen.equals(end)) {
            findings.add("Ghost: " + sighting.who() + " saw in the end " + seen + ", the journal has " + end);
        }
    }
}
