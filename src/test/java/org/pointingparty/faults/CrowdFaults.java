package org.pointingparty.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.pointingparty.server.Guest;
import org.pointingparty.server.ManyTabs;

/** More people and more rooms than expected. */
final class CrowdFaults {

    static final List<FaultCase> ALL = List.of(
            FaultCase.onFile("crowd", CrowdFaults::crowd),
            FaultCase.onFile("tabs", trial -> tabs(trial, 60)),
            new FaultCase("little-memory", false, FileStore::new,
                    Map.of("idle", "60", "max-new-rooms-per-minute", "100000"), List.of("-Xms256m", "-Xmx256m"),
                    CrowdFaults::littleMemory));

    /** Too long to be tried unless it is named. */
    static final List<FaultCase> LONG = List.of(FaultCase.onFile("tabs-3-minutes", trial -> tabs(trial, 180)));

    private static final int CROWD = 400;
    private static final int TABS = 200;
    private static final int SOON = 10;
    private static final long PATIENCE = 60;
    private static final long FILLING = TimeUnit.SECONDS.toNanos(75);
    private static final int MOST_ROOMS = 150;
    /** Beside the one that each room begins with. */
    private static final int TICKETS = 999;
    private static final int DESCRIPTION = 1990;
    private static final int REDIRECT = 303;

    private CrowdFaults() {
    }

    /** All come at once. */
    private static void crowd(Trial trial) throws Exception {
        trial.open();
        trial.players().awaitVotes(100);
        Guest browser = Guest.named(trial.url(), "Crowd");
        String room = roomOf(browser);
        trial.fault();
        long began = System.nanoTime();
        try (ManyTabs tabs = new ManyTabs(browser)) {
            tabs.enter(room, CROWD);
            awaitConnections(trial, browser, CROWD);
            trial.note(CROWD + " were in after " + (System.nanoTime() - began) / 1_000_000 + " ms");
            trial.heal(SOON);
        }
        awaitConnections(trial, browser, 0);
    }

    /** Tabs open and close for so long. */
    private static void tabs(Trial trial, long seconds) throws Exception {
        trial.open();
        trial.players().awaitVotes(100);
        Guest browser = Guest.named(trial.url(), "Restless");
        String room = roomOf(browser);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() - end < 0) {
            trial.fault();
            try (ManyTabs tabs = new ManyTabs(browser)) {
                tabs.enter(room, TABS);
                awaitConnections(trial, browser, TABS);
            }
            trial.heal(SOON);
        }
        awaitConnections(trial, browser, 0);
    }

    private static String roomOf(Guest browser) throws Exception {
        String room = browser.createRoom(1);
        browser.page(room);
        return room;
    }

    /** Waits until there are those of the players and so many more. */
    private static void awaitConnections(Trial trial, Guest guest, int more) throws Exception {
        int expected = trial.players().all().size() + more;
        Waiting.until(PATIENCE, () -> metric(guest, "connections") == expected,
                () -> metricOrNone(guest) + " connections, not " + expected);
    }

    private static String metricOrNone(Guest guest) {
        try {
            return Long.toString(metric(guest, "connections"));
        } catch (Exception silent) {
            return "no count of";
        }
    }

    private static long metric(Guest guest, String name) throws Exception {
        String line = "pointing_party_" + name + " ";
        return guest.get("metrics").body().lines().filter(each -> each.startsWith(line))
                .mapToLong(each -> Long.parseLong(each.substring(line.length()))).findFirst().orElse(-1);
    }

    /** Rooms come and imports into them until no more are taken; then they are given up. */
    private static void littleMemory(Trial trial) throws Exception {
        trial.server().restart();
        trial.enter(1, 200);
        trial.players().awaitVotes(20);
        Guest filler = Guest.named(trial.url(), "Filler");
        trial.fault();
        trial.note("after " + fill(filler) + " rooms");
        trial.heal(PATIENCE);
        try {
            Waiting.until(2 * PATIENCE, () -> metric(filler, "rooms") <= 2, () -> "the rooms stay in memory");
        } catch (TimeoutException still) {
            trial.find(still.getMessage());
        }
        trial.heal(SOON);
        long out = LogCount.of(trial.server().log()).outOfMemory();
        if (out > 0) {
            trial.find("The log names " + out + " OutOfMemoryErrors");
        }
    }

    /** What stopped the filling. */
    private static String fill(Guest filler) {
        byte[] tickets = ("Ticket | " + "x".repeat(DESCRIPTION) + "\n").repeat(TICKETS).getBytes(UTF_8);
        long end = System.nanoTime() + FILLING;
        int rooms = 0;
        while (rooms < MOST_ROOMS && System.nanoTime() - end < 0) {
            try {
                String room = filler.createRoom(1);
                rooms++;
                filler.page(room);
                HttpResponse<String> answer = filler.upload("rooms/" + room + "/import", Map.of(), "tickets.txt",
                        tickets);
                if (answer.statusCode() != REDIRECT) {
                    return rooms + " an import was answered " + answer.statusCode() + " and no more";
                }
            } catch (Exception | AssertionError refused) {
                return rooms + " (" + refused.getClass().getSimpleName() + ")";
            }
        }
        return rooms + " (not refused)";
    }
}
