package org.pointingparty.faults;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.pointingparty.faults.history.Attempt;
import org.pointingparty.faults.history.Deed;
import org.pointingparty.faults.history.History;
import org.pointingparty.faults.history.Word;
import org.pointingparty.server.Guest;

/** Everybody who plays in a trial: a few rooms with a host and some others each. */
final class Players implements AutoCloseable {

    private static final int EACH = 3;
    private static final long PATIENCE = 90;

    private final History history = new History();
    private final Tallies codes = new Tallies();
    private final Tallies codesOfClosing = new Tallies();
    private final Tallies statuses = new Tallies();
    private final List<Player> players = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Future<Void>> playing = new ArrayList<>();
    private final int pause;
    private volatile boolean resting = true;
    private volatile boolean over;

    /**
     * Everybody comes into their rooms, the votes of the first of which are committed to.
     *
     * @param home the address of the product
     * @param rooms how many
     * @param pause milliseconds between two votes of one player
     */
    Players(String home, int rooms, int pause) throws Exception {
        this.pause = pause;
        for (int room = 0; room < rooms; room++) {
            enter(new URL(home), room == 0 ? "committed" : "plain");
        }
    }

    private void enter(URL home, String ballot) throws Exception {
        Guest host = Guest.named(home, "Host");
        String location = host.post("rooms", Map.of("title", "A room", "tickets", "One ticket", "cards",
                String.join(" ", Player.CARDS), "reveal", "by-hand", "ballot", ballot)).headers()
                .firstValue("Location").orElseThrow();
        String room = location.substring(location.lastIndexOf('/') + 1);
        players.add(new Player(this, new Tab(this, host, "Host", room), true));
        for (int guest = 1; guest < EACH; guest++) {
            String name = "Guest " + guest;
            players.add(new Player(this, new Tab(this, Guest.named(home, name), name, room), false));
        }
    }

    History history() {
        return history;
    }

    /** Why things were refused. */
    Tallies codes() {
        return codes;
    }

    /** With which codes connections were closed. */
    Tallies codesOfClosing() {
        return codesOfClosing;
    }

    /** What pages that were asked for on the way back were answered, other than with a page. */
    Tallies statuses() {
        return statuses;
    }

    void odd(String oddity) {
        history.odd(oddity);
    }

    boolean isResting() {
        return resting;
    }

    boolean isOver() {
        return over;
    }

    /** Milliseconds between two votes of one player. */
    int pause() {
        return pause;
    }

    List<Player> all() {
        return players;
    }

    List<String> rooms() {
        return players.stream().filter(Player::isHost).map(player -> player.tab().room()).toList();
    }

    /** From now on everybody votes, each in a thread of its own. */
    void play() {
        resting = false;
        players.forEach(player -> playing.add(threads.submit(player::play)));
    }

    /** Nobody begins anything any more; waits until everybody is connected and knows all they can. */
    void rest() throws Exception {
        resting = true;
        for (Future<Void> player : playing) {
            player.get(PATIENCE, TimeUnit.SECONDS);
        }
        playing.clear();
    }

    /** Waits for so many more votes to be shown. */
    void awaitVotes(int votes) throws Exception {
        long before = history.votes(attempt -> attempt.heard(Word.SHOWN));
        Waiting.until(PATIENCE, () -> history.votes(attempt -> attempt.heard(Word.SHOWN)) >= before + votes,
                () -> "only " + (history.votes(attempt -> attempt.heard(Word.SHOWN)) - before) + " votes were shown");
    }

    /** Waits until in every room a vote that is sent from now on is refused, or its end said to be unknown. */
    void awaitRefusals(long seconds) throws Exception {
        int before = history.attempts().size();
        Waiting.until(seconds, () -> rooms().stream().allMatch(room -> since(before).stream()
                .anyMatch(attempt -> attempt.deed().room().equals(room)
                        && (attempt.heard(Word.REFUSED) || attempt.heard(Word.UNKNOWN)))),
                () -> "nothing is refused");
    }

    /** Seconds until in every room a vote has been shown that was sent from now on. */
    double secondsToHeal(long patience) throws Exception {
        long began = System.nanoTime();
        int before = history.attempts().size();
        Waiting.until(patience, () -> rooms().stream().allMatch(room -> since(before).stream()
                .anyMatch(attempt -> attempt.deed().room().equals(room) && attempt.deed().kind() == Deed.Kind.VOTE
                        && attempt.heard(Word.SHOWN))),
                () -> "no vote is taken " + patience + " s after the fault was over");
        return (System.nanoTime() - began) / 1e9;
    }

    private List<Attempt> since(int before) {
        List<Attempt> attempts = history.attempts();
        return attempts.subList(before, attempts.size());
    }

    @Override
    public void close() {
        resting = true;
        over = true;
        threads.shutdownNow();
    }
}
