package org.pointingparty.faults;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.jsoup.nodes.Element;
import org.pointingparty.faults.history.Attempt;
import org.pointingparty.faults.history.Deed;
import org.pointingparty.faults.history.Scene;
import org.pointingparty.faults.history.Word;

/** What one tab asks for, one thing at a time, and what it hears of it. Not thread-safe. */
final class Conversation {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(25);
    private static final long OVER = TimeUnit.SECONDS.toNanos(2);

    private final Players players;
    private final Tab tab;
    private Attempt outstanding;
    private Attempt doubted;
    private boolean refused;
    private int ref;
    private long asked;

    Conversation(Players players, Tab tab) {
        this.players = players;
        this.tab = tab;
    }

    /** Asks for something and does not wait; nothing else may be outstanding. */
    void ask(Deed deed) throws Exception {
        outstanding = players.history().attempt(deed);
        asked = System.nanoTime();
        ref++;
        String round = "\"round\":\"" + deed.round() + "\",\"ref\":" + ref + "}";
        tab.say(switch (deed.kind()) {
            case VOTE -> "{\"command\":\"vote\",\"card\":\"" + deed.card() + "\"," + round;
            case REVEAL -> "{\"command\":\"reveal\"," + round;
            case OPENING -> "{\"command\":\"" + (deed.round() == 1 ? "start" : "revote") + "\",\"ref\":" + ref + "}";
        });
    }

    /** Whether something was asked for and nothing is known of it yet. */
    boolean isWaiting() {
        return outstanding != null;
    }

    /** Whether what was asked for last was not shown. */
    boolean lastWasRefused() {
        return refused;
    }

    /** What was said to be unknown and nothing since; null if there is nothing such. */
    Attempt doubted() {
        return doubted;
    }

    /** Takes the next frame if one comes within so many milliseconds; whether one did. */
    boolean hear(long patience) throws InterruptedException {
        boolean heard = tab.hear(patience, this::heed);
        see(doubted);
        if (see(outstanding)) {
            refused = false;
            outstanding = null;
        }
        return heard;
    }

    private void heed(Element notice) {
        String code = notice.attr("data-code");
        if (doubted != null && (code.equals("kept") || code.equals("not-kept"))) {
            doubted.hear(code.equals("kept") ? Word.KEPT : Word.NOT_KEPT);
            doubted = null;
        }
        if (outstanding != null
                && Arrays.asList(notice.attr("data-refs").split(" ")).contains(Integer.toString(ref))) {
            boolean unknown = code.equals("outcome-unknown");
            outstanding.hear(unknown ? Word.UNKNOWN : Word.REFUSED);
            players.codes().count(code);
            doubted = unknown ? outstanding : doubted;
            refused = true;
            outstanding = null;
        }
    }

    private boolean see(Attempt attempt) {
        boolean shown = attempt != null && isShown(attempt.deed());
        if (shown) {
            attempt.hear(Word.SHOWN);
        }
        return shown;
    }

    private boolean isShown(Deed deed) {
        Scene scene = tab.scene();
        int round = scene.sight().round();
        return switch (deed.kind()) {
            case VOTE -> round == deed.round() && (scene.sight().card().equals(deed.card())
                    || deed.card().equals(scene.sight().marks().get(deed.participant())));
            case REVEAL -> round == deed.round() && scene.revealed();
            case OPENING -> round == deed.round();
        };
    }

    /** Waits no longer than makes sense; a round that ends right after a vote may leave nothing that tells of it. */
    void giveUp() {
        long waited = System.nanoTime() - asked;
        boolean over = tab.scene().sight().round() > outstanding.deed().round() && waited > OVER;
        if (over || waited > PATIENCE) {
            if (!over) {
                players.odd(tab + " was never told anything about " + outstanding.deed());
            }
            breakOff();
        }
    }

    /** Nothing more will be heard of what is outstanding; what it was, or null. */
    Deed breakOff() {
        Deed deed = outstanding == null ? null : outstanding.deed();
        if (outstanding != null) {
            outstanding.hear(Word.UNANSWERED);
        }
        outstanding = null;
        return deed;
    }

    /** The connection has ended, and with it all that could be heard; what was outstanding, or null. */
    Deed hangUp() throws InterruptedException {
        while (hear(1)) {
            continue;
        }
        doubted = null;
        return breakOff();
    }
}
