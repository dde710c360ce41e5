package org.pointingparty.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What one page shows of its room, apart from who is there just now.
 *
 * @param version of the room
 * @param participant whose page it is
 * @param round the number of the open round, 0 if there is none
 * @param marks by participant what their mark reads; of those only who have voted
 * @param card the viewer's own card while it is a secret, or empty
 * @param regions by id what stands in those that say nothing of who is there
 */
record Sight(long version, String participant, int round, Map<String, String> marks, String card, Map<String, String> regions) {

    private static final List<String> LASTING = List.of("ticket", "tally", "hand", "me", "backlog", "summary");

    /** What the page shows at the moment of this token. */
    static Sight of(Document page, String token) {
        Map<String, String> marks = new TreeMap<>();
        page.select("[id^=vote-][data-voted=true]").forEach(mark -> marks.put(mark.id(), mark.text()));
        Map<String, String> regions = new TreeMap<>();
        LASTING.forEach(id -> regions.put(id, page.getElementById(id).outerHtml()));
        page.select("[id^=seat-]").forEach(seat ->
                regions.put(seat.id(), seat.attr("data-role") + " " + seat.select(".name").text()));
        return new Sight(Long.parseLong(token.substring(0, token.indexOf('.')), Character.MAX_RADIX),
                page.root().child(0).attr("data-participant"), round(page), marks, card(page), regions);
    }

    /** The open round has a command that skips it, which names it. */
    private static int round(Document page) {
        Element skip = page.selectFirst("#controls [data-command=skip]");
        return skip == null ? 0 : Integer.parseInt(skip.attr("data-round"));
    }

    static String card(Document page) {
        Element played = page.selectFirst("#hand [name=card][checked]");
        return played == null ? "" : played.val();
    }

    /** What of this a page shows no more that was painted after a restart. */
    List<String> losses(Sight after) {
        List<String> losses = new ArrayList<>();
        if (!participant.equals(after.participant)) {
            losses.add("the seat was " + participant + " and is " + after.participant);
        }
        if (after.version < version) {
            losses.add("version " + version + " was shown, and it is " + after.version);
        } else if (after.version == version) {
            losses.addAll(differences(after));
        } else if (after.round < round && after.round > 0) {
            losses.add("round " + round + " was shown, and it is " + after.round);
        } else if (after.round == round) {
            marks.forEach((mark, text) -> {
                if (!after.marks.containsKey(mark) || isCard(text) && !text.equals(after.marks.get(mark))) {
                    losses.add(mark + " was " + text + " in round " + round + ", and is " + after.marks.get(mark));
                }
            });
        }
        return losses;
    }

    private static boolean isCard(String mark) {
        return !mark.equals("✓");
    }

    /** What differs between two pages of the same version and viewer. */
    List<String> differences(Sight other) {
        List<String> differences = new ArrayList<>();
        Set<String> all = new java.util.TreeSet<>(regions.keySet());
        all.addAll(other.regions.keySet());
        all.stream().filter(id -> !String.valueOf(regions.get(id)).equals(other.regions.get(id)))
                .forEach(id -> differences.add(id + " was " + regions.get(id) + ", and is " + other.regions.get(id)));
        if (!marks.equals(other.marks)) {
            differences.add("the marks were " + marks + ", and are " + other.marks);
        }
        return differences;
    }

    /** Whether the viewer's own card is one of these, as far as it can be told. */
    boolean hasCard(int inRound, Stream<String> cards) {
        return round != inRound || !regions.get("hand").contains("name=\"round\"") || cards.anyMatch(card::equals);
    }

    /** What this page says more often or less often than once: votes that are counted, and marks of those who voted. */
    static List<String> miscounts(Document page) {
        int marks = page.select("[id^=vote-][data-voted=true]").size();
        String progress = page.getElementById("progress").text();
        return progress.isEmpty() || progress.startsWith(marks + "/")
                ? List.of()
                : List.of("progress is " + progress + " with " + marks + " marks");
    }
}
