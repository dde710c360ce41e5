package org.pointingparty.server;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pointingparty.transport.PatchedDocument;

/**
 * Somebody who plays a card, another in its place, and moves on as soon as the server has answered, until the link goes;
 * a page in memory shows what a browser's would. Used by one thread at a time.
 */
final class EagerGuest {

    private static final List<String> CARDS = List.of("0", "½", "1", "2", "3", "5", "8", "13", "?");
    private static final long LULL_MILLIS = 50;
    private static final long PATIENCE_SECONDS = 20;
    private static final double MOVES = 0.02;

    private final String room;
    private final double zeal;
    private final Random chance;
    private final Semaphore shown;
    private final List<String> faults = new ArrayList<>();
    private Guest tab;
    private PatchedDocument page;
    private String token;
    private Request asked;
    private int ref;
    private int votesSent;
    private int votesShown;

    /** A command that the server has not answered yet; a vote if it has a card. */
    private record Request(int ref, String round, String card, long at) {

        boolean isVote() {
            return card != null;
        }
    }

    private EagerGuest(Guest tab, String room, double zeal, Random chance, Semaphore shown) {
        this.tab = tab;
        this.room = room;
        this.zeal = zeal;
        this.chance = chance;
        this.shown = shown;
    }

    /**
     * Somebody who enters a room; with the very first one it is opened.
     *
     * @param room its id, or null for a new one
     * @param zeal how often out of once a chance to vote is used
     * @param shown is released once for each vote that the voter's own page shows
     */
    static EagerGuest entering(URL product, String name, String room, double zeal, Random chance, Semaphore shown)
            throws Exception {
        Guest tab = Guest.named(product, name);
        EagerGuest guest = new EagerGuest(tab, room == null ? tab.createRoom(20) : room, zeal, chance, shown);
        guest.page = new PatchedDocument(tab.page(guest.room));
        guest.token = guest.document().root().child(0).attr("data-version");
        guest.connect();
        return guest;
    }

    String room() {
        return room;
    }

    int participant() {
        return Integer.parseInt(document().root().child(0).attr("data-participant"));
    }

    /** How many votes went out, answered or not. */
    int votesSent() {
        return votesSent;
    }

    /** How many votes the own page has shown, or answered in the same way though the round had moved on. */
    int votesShown() {
        return votesShown;
    }

    /** What the page shows. */
    Sight sight() {
        return Sight.of(document(), token);
    }

    /** Watches from now on. */
    void becomeSpectator() throws Exception {
        tab.say("{\"command\":\"role\",\"role\":\"spectator\"}");
        await(() -> document().selectFirst("#role-spectator[aria-pressed=true]") != null, "the role of a spectator");
    }

    /** Plays until the link is gone, and then takes note of what still came. */
    void play() throws Exception {
        asked = null;
        while (!tab.closed.isDone()) {
            hear(tab.frames.poll(LULL_MILLIS, TimeUnit.MILLISECONDS));
            if (asked == null) {
                act();
            } else if (System.nanoTime() - asked.at() > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
                faults.add(this + " gets no answer to " + asked);
                asked = null;
            }
        }
        for (String frame = tab.frames.poll(); frame != null; frame = tab.frames.poll()) {
            hear(frame);
        }
    }

    private void hear(String frame) {
        if (frame != null) {
            token = page.receive(frame);
        }
        if (asked != null && isAnswered(frame)) {
            asked = null;
        }
    }

    private boolean isAnswered(String frame) {
        if (frame == null) {
            return !asked.isVote();
        }
        if (frame.contains("data-ref=\"" + asked.ref() + "\"")) {
            return true;
        }
        if (asked.isVote() && frame.contains("id=\"hand\"") && isPlayed(asked)) {
            votesShown++;
            shown.release();
            return true;
        }
        return asked.isVote() ? !asked.round().equals(round()) : frame.contains("id=\"controls\"");
    }

    private boolean isPlayed(Request vote) {
        return vote.round().equals(round()) && vote.card().equals(Sight.card(document()));
    }

    /** The round in which cards can be played, or empty. */
    private String round() {
        Element round = document().selectFirst("#hand [name=round]");
        return round == null ? "" : round.val();
    }

    private void act() throws Exception {
        String round = round();
        if (!round.isEmpty()) {
            actIn(round);
        } else if (document().selectFirst("#tally[data-outcome]") != null) {
            say(chance.nextBoolean() ? "\"next\",\"estimate\":\"5\"" : "\"revote\"", "", null);
        } else {
            boolean startable = document().selectFirst("#controls [data-command=start]") != null;
            say(startable ? "\"start\"" : "\"add\",\"title\":\"One more\"", "", null);
        }
    }

    private void actIn(String round) throws Exception {
        double mood = chance.nextDouble();
        if (mood < zeal) {
            String card = CARDS.get(chance.nextInt(CARDS.size()));
            votesSent++;
            say("\"vote\",\"card\":\"" + card + "\"", round, card);
        } else if (mood > 1 - MOVES) {
            say("\"reveal\"", round, null);
        }
    }

    private void say(String command, String round, String card) throws Exception {
        asked = new Request(++ref, round, card, System.nanoTime());
        String named = round.isEmpty() ? "" : ",\"round\":\"" + round + "\"";
        try {
            tab.say("{\"command\":" + command + named + ",\"ref\":" + ref + "}");
        } catch (java.util.concurrent.ExecutionException gone) {
            tab.closed.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** What the page has shown and the server does not know any more; the same cookie asks. */
    List<String> losses() throws Exception {
        Sight before = sight();
        Document fresh = tab.page(room);
        Sight after = Sight.of(fresh, fresh.root().child(0).attr("data-version"));
        List<String> losses = new ArrayList<>(faults);
        losses.addAll(before.losses(after));
        losses.addAll(Sight.miscounts(fresh));
        if (!after.hasCard(before.round(), Stream.of(before.card(), asked == null ? before.card() : asked.card()))) {
            losses.add("the card was " + before.card() + ", and is " + after.card());
        }
        return losses.stream().map(loss -> this + ": " + loss).toList();
    }

    /** Connects as the page of before would, and waits until it shows what a fresh one does. */
    void comeBack() throws Exception {
        tab = tab.tab();
        connect();
        Document fresh = tab.page(room);
        Sight wanted = Sight.of(fresh, fresh.root().child(0).attr("data-version"));
        await(() -> sight().version() >= wanted.version() && sight().differences(wanted).isEmpty(), "what a fresh page shows");
    }

    private void connect() throws Exception {
        tab.open(room, token);
    }

    private void await(java.util.function.BooleanSupplier condition, String what) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            String frame = tab.frames.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (frame == null) {
                throw new AssertionError(this + " waits for " + what);
            }
            hear(frame);
        }
    }

    private Document document() {
        return page.document();
    }

    @Override
    public String toString() {
        return "participant " + participant() + " of room " + room;
    }
}
