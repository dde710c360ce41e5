package org.pointingparty.load;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** What happens in one room, and how long it takes. The last participant never votes unless told to. */
final class Party {

    private static final List<String> CARDS = List.of("1", "2", "3", "5", "8", "13");

    private final TrialRoom room;
    private int played;

    Party(TrialRoom room) {
        this.room = room;
    }

    /** Opens the first round in each of these rooms; returns when all screens show it. */
    static void start(List<TrialRoom> rooms) throws InterruptedException {
        for (TrialRoom room : rooms) {
            room.ask(() -> {
                room.wish(screen -> screen.round() != null);
                room.command(room.screens().get(0), "{\"command\":\"start\"}", false);
                return null;
            });
        }
        for (TrialRoom room : rooms) {
            room.awaitWish("the start");
        }
    }

    /** Reveals; milliseconds until the last participant has the last frame. */
    double reveal() throws InterruptedException {
        return time("{\"command\":\"reveal\",\"round\":\"" + first().round() + "\"}", true);
    }

    /** Settles the ticket and goes on; milliseconds as for {@link #reveal}. */
    double next() throws InterruptedException {
        return time("{\"command\":\"next\",\"estimate\":\"5\"}", false);
    }

    /** Opens another round on the same ticket; milliseconds as for {@link #reveal}. */
    double revote() throws InterruptedException {
        return time("{\"command\":\"revote\"}", false);
    }

    private double time(String command, boolean reveals) throws InterruptedException {
        room.ask(() -> {
            room.wish(screen -> screen.showsTally() == reveals && screen.marks().equals(room.voted()));
            room.command(last(), command, reveals);
            return null;
        });
        room.awaitWish(command);
        return room
                .ask(() -> millisSince(room.sentAt(),
                        room.screens().stream().mapToLong(Screen::lastFrameAt).max().orElseThrow()));
    }

    /** One vote, alone; returns when all other screens show it. */
    Flight vote() throws Exception {
        return room.ask(this::voteNow).whenLanded().get(Flight.LOST_SECONDS, TimeUnit.SECONDS);
    }

    /** The next voter plays the next card, now; on the loop. */
    Flight voteNow() {
        int turn = played++;
        return room.vote(room.screens().get(turn % (room.screens().size() - 1)), CARDS.get(turn % CARDS.size()));
    }

    /**
     * The first so many vote, evenly spread over a time, and everybody sees it.
     *
     * @return milliseconds from the last vote until the last screen is right
     */
    double burst(int voters, int millis) throws Exception {
        boolean complete = voters == room.screens().size();
        room.ask(() -> {
            room.wish(screen -> screen.marks().cardinality() == voters && screen.showsTally() == complete);
            return null;
        });
        CompletableFuture<Long> lastSent = new CompletableFuture<>();
        for (int i = 0; i < voters; i++) {
            Screen voter = room.screens().get(i);
            room.loop()
                    .schedule(() -> voteOf(voter, voters, lastSent), (long) i * millis * 1000 / voters,
                            TimeUnit.MICROSECONDS);
        }
        long sent = lastSent.get(Flight.LOST_SECONDS + millis / 1000, TimeUnit.SECONDS);
        room.awaitWish(voters + " votes");
        return room
                .ask(() -> millisSince(sent, room.screens().stream().mapToLong(Screen::rightAt).max().orElseThrow()));
    }

    private void voteOf(Screen voter, int voters, CompletableFuture<Long> lastSent) {
        Flight flight = room.vote(voter, CARDS.get(voter.index() % CARDS.size()));
        if (voter.index() == voters - 1) {
            lastSent.complete(flight.sentAt());
        }
    }

    private static double millisSince(long from, long to) {
        return (to - from) / 1e6;
    }

    private Screen first() {
        return room.screens().get(0);
    }

    private Screen last() {
        return room.screens().get(room.screens().size() - 1);
    }
}
