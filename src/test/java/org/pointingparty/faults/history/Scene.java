package org.pointingparty.faults.history;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pointingparty.server.Sight;

/**
 * What a page shows of its room that can be true or not.
 *
 * @param sight round, marks and the viewer's own card
 * @param outcome how the round has ended and with which cards; empty while it is open
 * @param hashes by participant the commitment on the mark
 * @param opened what the commitments were to, of a round that is revealed
 */
public record Scene(Sight sight, String outcome, Map<Integer, String> hashes, List<Opening> opened) {

    private static final int HASH_LENGTH = 64;

    /**
     * A commitment that was opened.
     *
     * @param participant whose vote it is
     * @param card the card
     * @param salt what makes the hash tell nothing before
     * @param hash the commitment
     */
    public record Opening(int participant, String card, String salt, String hash) {
    }

    /** A scene in a room without commitments. */
    public Scene(Sight sight, String outcome) {
        this(sight, outcome, Map.of(), List.of());
    }

    /** Reads a page. */
    public static Scene of(Document page) {
        Element tally = page.getElementById("tally");
        Map<Integer, String> hashes = new TreeMap<>();
        page.select("[id^=vote-][data-voted=true]").stream().filter(mark -> mark.attr("title").length() == HASH_LENGTH)
                .forEach(mark -> hashes.put(Integer.valueOf(mark.id().substring("vote-".length())),
                        mark.attr("title")));
        return new Scene(Sight.of(page), (tally.attr("data-outcome") + " " + tally.attr("data-cards")).strip(), hashes,
                page.select("#commitments [data-salt]").stream().map(Scene::opening).toList());
    }

    private static Opening opening(Element row) {
        return new Opening(Integer.parseInt(row.attr("data-participant")), row.attr("data-card"),
                row.attr("data-salt"), row.attr("data-hash"));
    }

    /** Whether all cards are shown. */
    public boolean revealed() {
        return !outcome.isEmpty();
    }

    @Override
    public String toString() {
        return "round " + sight.round() + ", marks " + sight.marks() + ", own card [" + sight.card() + "], progress ["
                + sight.progress() + "], outcome [" + outcome + "]";
    }
}
