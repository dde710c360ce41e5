package org.pointingparty.faults;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.pointingparty.faults.history.Attempt;
import org.pointingparty.faults.history.Deed;
import org.pointingparty.faults.history.Scene;
import org.pointingparty.faults.history.Word;

/**
 * Somebody who votes, one vote after the other and never two alike in a round as long as there are cards, waits for
 * what becomes of each, and comes back whenever the link ends. The host of a room opens and reveals its rounds. Belongs
 * to one thread at a time.
 */
final class Player {

    /** As many as a deck can have. */
    static final List<String> CARDS = IntStream.range(0, 30).mapToObj(Integer::toString).toList();

    private static final long LULL = 20;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(25);
    private static final int SHORTEST_ABSENCE = 200;
    private static final long LONGEST_ABSENCE = TimeUnit.SECONDS.toNanos(90);
    private static final long OVER = TimeUnit.SECONDS.toNanos(2);
    private static final long AFTER_REFUSAL = TimeUnit.MILLISECONDS.toNanos(400);
    private static final int NEVER = 9999;
    private static final int VOTES_IN_A_ROUND = 8;

    private final Players players;
    private final Tab tab;
    private final boolean host;
    private final Random chance = new Random();
    private final Set<String> played = new HashSet<>();
    private int playedRound;
    private Attempt outstanding;
    private Attempt doubted;
    private int ref;
    private long asked;
    private long next;
    private boolean refusedOnce;

    Player(Players players, Tab tab, boolean host) {
        this.players = players;
        this.tab = tab;
        this.host = host;
    }

    Tab tab() {
        return tab;
    }

    boolean isHost() {
        return host;
    }

    /** Plays until the others rest too and nothing is left to be answered. */
    Void play() throws Exception {
        long rest = 0;
        while (!players.isResting() || !isAnswered() && System.nanoTime() - rest < PATIENCE) {
            if (!players.isResting()) {
                rest = System.nanoTime();
            }
            step();
        }
        if (doubted != null && tab.isConnected()) {
            players.odd(tab + " was never told what became of " + doubted.deed());
        }
        return null;
    }

    private boolean isAnswered() {
        return outstanding == null && doubted == null && tab.isConnected();
    }

    /** Hears what there is to hear, or comes back; then acts if it is time to. */
    void step() throws Exception {
        hear(LULL);
        if (!tab.isConnected()) {
            while (hear(1)) {
                continue;
            }
            comeBack();
        } else if (outstanding != null) {
            giveUp();
        } else if (!players.isResting() && System.nanoTime() - next >= 0) {
            act();
        }
    }

    private boolean hear(long patience) throws InterruptedException {
        boolean heard = tab.hear(patience, this::heed);
        see(doubted);
        if (see(outstanding)) {
            outstanding = null;
            next = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(players.pause());
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
            refused(code);
        }
    }

    private void refused(String code) {
        boolean unknown = code.equals("outcome-unknown");
        outstanding.hear(unknown ? Word.UNKNOWN : Word.REFUSED);
        players.codes().count(code);
        doubted = unknown ? outstanding : doubted;
        outstanding = null;
        next = System.nanoTime() + AFTER_REFUSAL;
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

    /** A round that ends right after a vote may leave nothing on the page that tells of it. */
    private void giveUp() {
        long waited = System.nanoTime() - asked;
        boolean over = tab.scene().sight().round() > outstanding.deed().round() && waited > OVER;
        if (over || waited > PATIENCE) {
            if (!over) {
                players.odd(tab + " was never told anything about " + outstanding.deed());
            }
            outstanding.hear(Word.UNANSWERED);
            outstanding = null;
        }
    }

    private void comeBack() throws Exception {
        players.codesOfClosing().count(Integer.toString(tab.closeCode()));
        Deed again = outstanding == null ? null : outstanding.deed();
        if (outstanding != null) {
            outstanding.hear(Word.UNANSWERED);
        }
        outstanding = null;
        doubted = null;
        long end = System.nanoTime() + LONGEST_ABSENCE;
        do {
            TimeUnit.MILLISECONDS.sleep(SHORTEST_ABSENCE + chance.nextInt(800));
        } while (!players.isOver() && System.nanoTime() - end < 0 && (tab.repaint() == null || !tab.comeBack()));
        if (again != null && again.kind() == Deed.Kind.VOTE && tab.isConnected()) {
            ask(again);
        }
    }

    private void act() throws Exception {
        next = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(players.pause());
        Scene scene = tab.scene();
        int round = scene.sight().round();
        if (!refusedOnce) {
            refusedOnce = true;
            ask(Deed.vote(tab.room(), tab.viewer(), NEVER, CARDS.get(0)));
        } else if (scene.sight().open() && !(host && playedIn(round).size() >= VOTES_IN_A_ROUND)) {
            vote(round);
        } else if (host) {
            boolean open = scene.sight().open();
            ask(new Deed(tab.room(), tab.viewer(), open ? Deed.Kind.REVEAL : Deed.Kind.OPENING,
                    open ? round : round + 1, ""));
        }
    }

    private Set<String> playedIn(int round) {
        if (round != playedRound) {
            playedRound = round;
            played.clear();
        }
        return played;
    }

    private void vote(int round) throws Exception {
        List<String> left = CARDS.stream().filter(card -> !playedIn(round).contains(card)).toList();
        if (!left.isEmpty()) {
            String card = left.get(chance.nextInt(left.size()));
            played.add(card);
            ask(Deed.vote(tab.room(), tab.viewer(), round, card));
        }
    }

    /** Asks for something and does not wait. */
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
}
