package org.pointingparty.server;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.pointingparty.browser.ProductServer;

/** A few rooms full of eager guests, whose server is killed while they vote, and started again on the same journal. */
public final class KilledParty implements AutoCloseable {

    /** A server that starts leaves one of two cores idle. */
    private static final int PARTIES = 2;

    private static final int ROOMS = 3;
    private static final double[] ZEAL = {1.0, 0.8, 0.05};
    private static final int FEWEST_VOTES = 20;
    private static final int MOST_VOTES = 300;
    private static final long PATIENCE_SECONDS = 60;

    private final Random chance = new Random();
    private final Set<ShownVote> shown = ConcurrentHashMap.newKeySet();
    private final Set<ShownVote> lost = ConcurrentHashMap.newKeySet();
    private final List<String> faults = new ArrayList<>();
    private final List<EagerGuest> guests = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ProductServer server;
    private int kills;

    /** Starts the server, and the guests come in. */
    private KilledParty() throws Exception {
        server = ProductServer.with(Map.of("address-limits", "off"));
        for (int room = 0; room < ROOMS; room++) {
            enter();
        }
    }

    /**
     * So many kills, shared among a few parties at a time.
     *
     * @param progress hears after each kill what has become of the votes of its party
     */
    public static Kills play(int kills, Consumer<Kills> progress) throws Exception {
        ExecutorService hosts = Executors.newFixedThreadPool(PARTIES);
        try {
            List<Future<Kills>> parties = IntStream.range(0, PARTIES)
                    .mapToObj(party -> hosts.submit(() -> one((kills + party) / PARTIES, progress))).toList();
            Kills all = parties.get(0).get();
            for (Future<Kills> party : parties.subList(1, PARTIES)) {
                all = all.and(party.get());
            }
            return all;
        } finally {
            hosts.shutdownNow();
        }
    }

    private static Kills one(int kills, Consumer<Kills> progress) throws Exception {
        try (KilledParty party = new KilledParty()) {
            while (party.kills < kills) {
                party.kill();
                progress.accept(party.result());
            }
            return party.result();
        }
    }

    private void enter() throws Exception {
        String room = null;
        for (double zeal : ZEAL) {
            EagerGuest guest = new EagerGuest(new URL(server.home()), "Guest", room, zeal, chance, shown);
            guests.add(guest);
            room = guest.room();
        }
    }

    /** Kills the server at a moment left to chance, starts it again, and compares. */
    private void kill() throws Exception {
        List<Future<Void>> playing = guests.stream().map(guest -> threads.submit(guest::play)).toList();
        awaitVotes(shown.size() + FEWEST_VOTES + chance.nextInt(MOST_VOTES - FEWEST_VOTES));
        server.kill();
        kills++;
        for (Future<Void> guest : playing) {
            guest.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        StoredRooms stored = StoredRooms.in(server.data());
        compare(stored);
        server.restart();
        for (EagerGuest guest : guests) {
            compare(stored, guest, guest.repaint());
        }
        comeBack();
    }

    private void awaitVotes(int votes) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (shown.size() < votes) {
            if (System.nanoTime() > end) {
                throw new AssertionError("only " + shown.size() + " votes were shown");
            }
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }

    /** What the journal holds against what pages have shown. */
    private void compare(StoredRooms stored) {
        faults.addAll(stored.gaps());
        shown.stream().filter(vote -> !stored.votes().contains(vote)).filter(lost::add)
                .forEach(vote -> faults.add("lost: " + vote));
        guests.stream().filter(guest -> guest.version() > stored.version(guest.room()))
                .forEach(guest -> faults.add(guest + " has seen " + guest.version() + " of "
                        + stored.version(guest.room())));
    }

    /** What the new process paints against what the journal holds. */
    private void compare(StoredRooms stored, EagerGuest guest, Document page) {
        Sight sight = Sight.of(page);
        Map<Integer, String> hands = stored.hands(guest.room());
        boolean right = Sight.viewer(page) == guest.participant()
                && Sight.version(Sight.token(page)) >= stored.version(guest.room())
                && sight.round() == stored.round(guest.room())
                && sight.isCountedRight()
                && sight.marks().keySet().equals(hands.keySet())
                && sight.marks().entrySet().stream().allMatch(mark ->
                        Sight.isSecret(mark.getValue()) || mark.getValue().equals(hands.get(mark.getKey())))
                && (!sight.open() || sight.card().equals(hands.getOrDefault(guest.participant(), "")));
        if (!right) {
            faults.add(guest + " is shown " + sight + " where the journal has " + hands + " in round "
                    + stored.round(guest.room()));
        }
    }

    private void comeBack() throws Exception {
        for (EagerGuest guest : guests) {
            guest.comeBack();
        }
        for (EagerGuest guest : guests) {
            guest.awaitRightPage();
        }
    }

    private Kills result() {
        int sent = guests.stream().mapToInt(EagerGuest::votesSent).sum();
        int cards = (int) shown.stream().filter(vote -> vote.card() != null).count();
        return new Kills(kills, sent, cards, lost.size(), List.copyOf(faults));
    }

    @Override
    public void close() {
        threads.shutdownNow();
        server.close();
    }
}
