package org.pointingparty.faults;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pointingparty.faults.history.LastLook;

/** What everybody sees when all is over: each tab and a fresh page, before the reveal and after it. */
final class Finale {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);
    private static final List<String> REGIONS = List.of("headline", "ticket", "progress", "tally", "controls",
            "participants", "backlog", "summary", "hand", "me", "adding", "facilitation", "commitments");

    private final Players players;

    Finale(Players players) {
        this.players = players;
    }

    /** Everybody rests, looks, and looks again after the cards of every room are shown. */
    void play() throws Exception {
        players.rest();
        for (Player player : players.all()) {
            awaitRight(player);
        }
        for (Player player : players.all()) {
            if (player.isHost()) {
                player.reveal();
            }
        }
        for (Player player : players.all()) {
            players.history().looked(awaitRight(player));
        }
    }

    /** Waits until the tab shows what a fresh page does; what it shows then, or at last. */
    private LastLook awaitRight(Player player) throws Exception {
        long end = System.nanoTime() + PATIENCE;
        LastLook look;
        do {
            player.step();
            look = look(player.tab());
        } while (!look.tab().equals(look.fresh()) && System.nanoTime() - end < 0);
        return look;
    }

    private LastLook look(Tab tab) throws Exception {
        Document fresh = tab.repaint();
        if (fresh == null) {
            return new LastLook(tab + "", "a page", "nothing");
        }
        fresh.outputSettings().prettyPrint(false);
        for (String region : REGIONS) {
            String shown = html(tab.document(), region);
            String painted = html(fresh, region);
            if (!shown.equals(painted)) {
                int at = firstDifference(shown, painted);
                return new LastLook(tab + "", region + " … " + excerpt(shown, at),
                        region + " … " + excerpt(painted, at));
            }
        }
        return new LastLook(tab + "", "the same", "the same");
    }

    private static String html(Document page, String region) {
        Element element = page.getElementById(region);
        return element == null ? "" : element.outerHtml();
    }

    private static int firstDifference(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String excerpt(String text, int at) {
        return text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 60)).replaceAll("\\s+", " ");
    }
}
