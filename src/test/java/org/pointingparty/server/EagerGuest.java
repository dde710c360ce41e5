package org.pointingparty.server;

import java.net.URL;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jsoup.nodes.Document;
import org.pointingparty.transport.broadcast.PatchedDocument;

/** Somebody who plays one card after another until the link goes, and notes every vote that the own page shows. */
final class EagerGuest {

    private static final List<String> CARDS = List.of("0", "1", "2", "3", "5", "8", "13");
    private static final long LULL_MILLIS = 25;
    private static final long PATIENCE_SECONDS = 20;

    private final String room;
    private final double zeal;
    private final Random chance;
    private final Set<ShownVote> shown;
    private Guest tab;
    private PatchedDocument page;
    private String token;
    private Sight sight;
    private String vote;
    private int votesSent;

    /**
     * Somebody who has come into a room.
     *
     * @param zeal how often out of once a chance to vote is used
     * @param shown takes every vote that the page shows
     */
    EagerGuest(URL product, String name, String room, double zeal, Random chance, Set<ShownVote> shown)
            throws Exception {
        this.tab = Guest.named(product, name);
        this.room = room == null ? tab.createRoom(1) : room;
        this.zeal = zeal;
        this.chance = chance;
        this.shown = shown;
        Document painted = tab.page(this.room);
        token = Sight.token(painted);
        page = new PatchedDocument(painted);
        look();
        tab.open(this.room, token);
    }

    String room() {
        return room;
    }

    int participant() {
        return Sight.viewer(page.document());
    }

    /** The room's version that the page has shown last. */
    long version() {
        return Sight.version(token);
    }

    int votesSent() {
        return votesSent;
    }

    /** Plays until the link is gone, and takes note of what still came. */
    Void play() throws Exception {
        long next = System.nanoTime();
        while (!tab.closed.isDone()) {
            hear(tab.frames.poll(LULL_MILLIS, TimeUnit.MILLISECONDS));
            if (System.nanoTime() >= next) {
                next = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LULL_MILLIS);
                act();
            }
        }
        for (String frame = tab.frames.poll(); frame != null; frame = tab.frames.poll()) {
            hear(frame);
        }
        return null;
    }

    private void hear(String frame) {
        if (frame != null) {
            token = page.receive(frame);
            look();
        }
    }

    private void look() {
        sight = Sight.of(page.document());
        sight.marks().forEach((voter, mark) ->
                shown.add(new ShownVote(room, sight.round(), voter, Sight.isSecret(mark) ? null : mark)));
        if (!sight.card().isEmpty()) {
            shown.add(new ShownVote(room, sight.round(), participant(), sight.card()));
        }
    }

    private void act() throws Exception {
        if (sight.open()) {
            if (chance.nextDouble() < zeal) {
                vote = "{\"command\":\"vote\",\"card\":\"" + CARDS.get(chance.nextInt(CARDS.size()))
                        + "\",\"round\":\"" + sight.round() + "\"}";
                votesSent++;
                say(vote);
            }
        } else {
            say(sight.round() == 0 ? "{\"command\":\"start\"}" : "{\"command\":\"revote\"}");
        }
    }

    private void say(String command) throws Exception {
        try {
            tab.say(command);
        } catch (ExecutionException gone) {
            tab.closed.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** What the server would paint now for the same cookie. */
    Document repaint() throws Exception {
        return tab.page(room);
    }

    /** Connects as the page of before would, and offers its last vote again, as pages do that were not answered. */
    void comeBack() throws Exception {
        tab = tab.tab();
        tab.open(room, token);
        if (vote != null) {
            tab.say(vote);
        }
    }

    /** Waits until the page shows what a fresh one does; nobody may be playing. */
    void awaitRightPage() throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        for (Sight right = Sight.of(repaint()); !sight.equals(right); right = Sight.of(repaint())) {
            if (System.nanoTime() > end) {
                throw new AssertionError(this + " still shows " + sight + ", a fresh page " + right);
            }
            hear(tab.frames.poll(LULL_MILLIS, TimeUnit.MILLISECONDS));
        }
    }

    @Override
    public String toString() {
        return "participant " + participant() + " of room " + room;
    }
}
