package org.pointingparty.faults;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.pointingparty.faults.history.Deed;
import org.pointingparty.faults.history.Scene;

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
    private static final int LONGER_ABSENCE = 800;
    private static final long LONGEST_ABSENCE = TimeUnit.SECONDS.toNanos(90);
    private static final int NEVER = 9999;
    private static final int VOTES_IN_A_ROUND = 8;
    private static final int CALM = 10;

    private final Players players;
    private final Tab tab;
    private final boolean host;
    private final Conversation talk;
    private final Random chance = new Random();
    private final Set<String> played = new HashSet<>();
    private int playedRound;
    private long next;
    private boolean refusedOnce;

    Player(Players players, Tab tab, boolean host) {
        this.players = players;
        this.tab = tab;
        this.host = host;
        talk = new Conversation(players, tab);
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
        if (talk.doubted() != null && tab.isConnected()) {
            players.odd(tab + " was never told what became of " + talk.doubted().deed());
        }
        return null;
    }

    private boolean isAnswered() {
        return !talk.isWaiting() && talk.doubted() == null && tab.isConnected();
    }

    /** Hears what there is to hear, or comes back; then acts if it is time to. */
    void step() throws Exception {
        talk.hear(LULL);
        if (!tab.isConnected()) {
            comeBack();
        } else if (talk.isWaiting()) {
            talk.giveUp();
        } else if (!players.isResting() && System.nanoTime() - next >= 0) {
            act();
        }
    }

    private void comeBack() throws Exception {
        players.codesOfClosing().count(Integer.toString(tab.closeCode()));
        Deed again = talk.hangUp();
        long end = System.nanoTime() + LONGEST_ABSENCE;
        do {
            TimeUnit.MILLISECONDS.sleep(SHORTEST_ABSENCE + chance.nextInt(LONGER_ABSENCE));
        } while (!players.isOver() && System.nanoTime() - end < 0 && (tab.repaint() == null || !tab.comeBack()));
        if (again != null && again.kind() == Deed.Kind.VOTE && tab.isConnected()) {
            talk.ask(again);
        }
    }

    private void act() throws Exception {
        boolean calm = talk.lastWasRefused();
        next = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos((calm ? CALM : 1) * (long) players.pause());
        Scene scene = tab.scene();
        int round = scene.sight().round();
        if (!refusedOnce) {
            refusedOnce = true;
            talk.ask(Deed.vote(tab.room(), tab.viewer(), NEVER, CARDS.get(0)));
        } else if (scene.sight().open() && !(host && playedIn(round).size() >= VOTES_IN_A_ROUND)) {
            vote(round);
        } else if (host) {
            boolean open = scene.sight().open();
            talk.ask(new Deed(tab.room(), tab.viewer(), open ? Deed.Kind.REVEAL : Deed.Kind.OPENING,
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
            talk.ask(Deed.vote(tab.room(), tab.viewer(), round, card));
        }
    }

    /** Shows the cards of the round if it has any, and waits until all is shown or it takes too long. */
    void reveal() throws Exception {
        Scene scene = tab.scene();
        if (scene.sight().open() && !scene.sight().marks().isEmpty()) {
            talk.ask(new Deed(tab.room(), tab.viewer(), Deed.Kind.REVEAL, scene.sight().round(), ""));
            while (talk.isWaiting()) {
                step();
            }
        }
    }
}
