package org.pointingparty.load;

import io.netty.channel.EventLoop;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A room of the product, with all the screens that the driver has in it. Everything but its construction happens on one
 * event loop, so that nothing is locked where time is measured.
 */
final class TrialRoom {

    private static final long PATIENCE = 60;
    private static final long LOST_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final long QUIET_NANOS = TimeUnit.MILLISECONDS.toNanos(250);
    private static final long LOOK_MILLIS = 20;

    private final String id;
    private final EventLoop loop;
    private final Faults faults;
    private final List<Screen> screens = new ArrayList<>();
    private final Map<Integer, Flight> flights = new HashMap<>();
    private final BitSet voted = new BitSet();
    private long sentAt;
    private Predicate<Screen> wish = screen -> false;
    private Consumer<Flight> arrivals = flight -> { };

    TrialRoom(String id, EventLoop loop, Faults faults) {
        this.id = id;
        this.loop = loop;
        this.faults = faults;
    }

    String id() {
        return id;
    }

    EventLoop loop() {
        return loop;
    }

    Faults faults() {
        return faults;
    }

    /** All of them in the order of their index; only on the loop or when all have joined. */
    List<Screen> screens() {
        return screens;
    }

    /** Runs something on the room's loop and waits for it. */
    <T> T ask(Callable<T> question) {
        try {
            return loop.submit(question).get(PATIENCE, TimeUnit.SECONDS);
        } catch (Exception failure) {
            throw new IllegalStateException("room " + id + " gives no answer", failure);
        }
    }

    /** Tells whoever wants to know of each vote that all other screens show; before the first vote. */
    void onLanding(Consumer<Flight> listener) {
        arrivals = listener;
    }

    /** Plays a card for one of the screens, on the loop. The clock starts just before the frame is written. */
    Flight vote(Screen voter, String card) {
        String command = "{\"command\":\"vote\",\"card\":\"" + card + "\",\"round\":\"" + voter.round() + "\"}";
        Flight flight = new Flight(screens.size(), voter.index(), System.nanoTime());
        voted.set(voter.participant());
        Flight lost = flights.put(voter.participant(), flight);
        if (lost != null) {
            reportLost(lost);
        }
        voter.say(command);
        return flight;
    }

    /** Gives a command of the party for one of the screens, on the loop; all but a reveal take the marks away. */
    void command(Screen from, String json, boolean keepsMarks) {
        if (!keepsMarks) {
            voted.clear();
        }
        sentAt = System.nanoTime();
        from.say(json);
    }

    /** When the last command was sent, in nanoseconds. */
    long sentAt() {
        return sentAt;
    }

    /** Who has voted in this round, by what the driver has sent; on the loop. */
    BitSet voted() {
        return voted;
    }

    /** A frame with somebody's mark has come to a screen. */
    void landed(int voter, Screen screen, Screen.Arrival arrival) {
        Flight flight = flights.get(voter);
        if (flight != null && flight.landed(screen, arrival)) {
            flights.remove(voter);
            flight.complete();
            arrivals.accept(flight);
        }
    }

    /** How many votes have not reached everybody yet; on the loop. */
    int flying() {
        return flights.size();
    }

    /** Reports the votes that have not reached everybody, and forgets them; on the loop. */
    void sweep() {
        flights.values().forEach(this::reportLost);
        flights.clear();
    }

    private void reportLost(Flight lost) {
        faults.addLost();
        faults.add("a vote in room " + id + " has not reached " + lost.missing() + " screens");
    }

    /** From now on screens note when they are first like this; on the loop. */
    void wish(Predicate<Screen> wanted) {
        wish = wanted;
        screens.forEach(Screen::reset);
    }

    boolean isAsWished(Screen screen) {
        return wish.test(screen);
    }

    /** Waits until all screens are as wished and nothing more comes; a fault if that takes too long. */
    void awaitWish(String what) throws InterruptedException {
        await(what, () -> screens.stream().allMatch(screen -> screen.rightAt() > 0));
        settle();
    }

    /** Waits until no frame has come for a while and all have been read. */
    void settle() throws InterruptedException {
        await("quiet", () -> screens.stream().noneMatch(
                screen -> screen.hasUnread() || System.nanoTime() - screen.lastFrameAt() < QUIET_NANOS));
    }

    private void await(String what, Callable<Boolean> condition) throws InterruptedException {
        long end = System.nanoTime() + LOST_NANOS;
        while (!ask(condition)) {
            if (System.nanoTime() - end > 0) {
                faults.add("room " + id + " is still waiting for: " + what);
                return;
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
    }
}
