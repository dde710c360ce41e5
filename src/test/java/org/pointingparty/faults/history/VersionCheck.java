package org.pointingparty.faults.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Versions have no gaps in the journal, and nobody sees one go back. */
final class VersionCheck {

    private VersionCheck() {
    }

    static Stream<String> findings(Evidence evidence) {
        return Stream.concat(gaps(evidence.rows()), returns(evidence.history().sightings()));
    }

    private static Stream<String> gaps(List<StoredRow> rows) {
        Map<String, Long> last = new HashMap<>();
        Stream.Builder<String> gaps = Stream.builder();
        for (StoredRow row : rows) {
            long before = last.getOrDefault(row.room(), 0L);
            if (row.version() != before + 1) {
                gaps.add("Gap: room " + row.room() + " has version " + row.version() + " after " + before);
            }
            last.put(row.room(), row.version());
        }
        return gaps.build();
    }

    /** A fresh page may be ahead of a tab whose frames are on their way, but never behind it. */
    private static Stream<String> returns(List<Sighting> sightings) {
        Map<String, Long> tabs = new HashMap<>();
        Map<String, Long> pages = new HashMap<>();
        Stream.Builder<String> returns = Stream.builder();
        for (Sighting sighting : sightings) {
            String viewer = sighting.room() + "/" + sighting.viewer();
            long seen = tabs.getOrDefault(viewer, 0L);
            if (sighting.fresh()) {
                seen = Math.max(seen, pages.getOrDefault(viewer, 0L));
            }
            if (sighting.version() < seen) {
                returns.add("Back in time: " + sighting.who() + " saw version " + sighting.version() + " after "
                        + seen);
            }
            (sighting.fresh() ? pages : tabs).merge(viewer, sighting.version(), Math::max);
        }
        return returns.build();
    }
}
