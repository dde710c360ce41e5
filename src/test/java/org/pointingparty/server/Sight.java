package org.pointingparty.server;

import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page shows of the votes in its room.
 *
 * @param round the round that is open or revealed, 0 if there is none
 * @param open whether it takes votes of the viewer
 * @param marks by participant what their mark reads; of those only who have voted
 * @param card the viewer's own while it is a secret, or empty
 * @param progress how many have voted, of how many; empty unless voting
 */
public record Sight(int round, boolean open, Map<Integer, String> marks, String card, String progress) {

    private static final String SECRET = "✓";

    /** Reads a page. */
    public static Sight of(Document page) {
        Map<Integer, String> marks = new TreeMap<>();
        page.select("[id^=vote-][data-voted=true]").forEach(mark ->
                marks.put(Integer.valueOf(mark.id().substring("vote-".length())), mark.text()));
        Element skip = page.selectFirst("#controls [data-command=skip]");
        Element played = page.selectFirst("#hand [name=card][checked]");
        return new Sight(skip == null ? 0 : Integer.parseInt(skip.attr("data-round")),
                page.selectFirst("#hand [name=round]") != null, marks,
                played == null ? "" : played.val(), page.getElementById("progress").text());
    }

    /** Whose page it is. */
    public static int viewer(Document page) {
        return Integer.parseInt(page.root().child(0).attr("data-participant"));
    }

    /** The moment that a freshly painted page shows. */
    public static String token(Document page) {
        return page.root().child(0).attr("data-version");
    }

    /** The room's version at this moment. */
    public static long version(String token) {
        return Long.parseLong(token.substring(0, token.indexOf('.')), Character.MAX_RADIX);
    }

    /** Whether such a mark only says that somebody has voted. */
    public static boolean isSecret(String mark) {
        return mark.equals(SECRET);
    }

    /** Whether each vote is counted once: as many as there are marks. */
    public boolean isCountedRight() {
        return progress.isEmpty() || progress.startsWith(marks.size() + "/");
    }
}
