package org.pointingparty.faults;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.pointingparty.browser.ProductServer;
import org.pointingparty.faults.FaultCase.Mishap;
import org.pointingparty.faults.history.Evidence;

/** One product, where its journal is, and people who vote in it while it is made to fail. */
final class Trial implements AutoCloseable {

    private static final int ROOMS = 3;
    private static final int PAUSE = 40;
    private static final long PATIENCE = 60;

    private final long began = System.nanoTime();
    private final Consumer<String> say;
    private final Store store;
    private final ProductServer server;
    private final Random chance = new Random();
    private final List<String> findings = new ArrayList<>();
    private final List<Mishap> afterwards = new ArrayList<>();
    private SmallDisk mounted;
    private Players players;
    private int faults;
    private double heals;
    private String note = "";

    /** Prepares a product, and does not start it; says how far it is. */
    Trial(FaultCase fault, Consumer<String> say) throws Exception {
        this.say = say;
        store = fault.store().make();
        Map<String, String> all = new HashMap<>(store.settings());
        all.put("address-limits", "off");
        all.putAll(fault.settings());
        server = ProductServer.prepared(all, fault.options());
        Files.deleteIfExists(server.log());
    }

    Store store() {
        return store;
    }

    ProductServer server() {
        return server;
    }

    Players players() {
        return players;
    }

    int chance(int below) {
        return chance.nextInt(below);
    }

    /** Starts the product; the people come in and begin to vote. */
    void open() throws Exception {
        server.restart();
        enter(ROOMS, PAUSE);
    }

    /** People come into so many rooms of the product that runs, and vote with pauses of so many milliseconds. */
    void enter(int rooms, int pause) throws Exception {
        players = new Players(server.home(), rooms, pause);
        players.play();
    }

    /** Puts a small disk in the place of this directory until all is over. */
    SmallDisk mount(Path directory, int megabytes) throws IOException {
        mounted = new SmallDisk(directory.toAbsolutePath(), megabytes);
        return mounted;
    }

    /** Something that is to be looked at when the product has been stopped. */
    void afterwards(Mishap look) {
        afterwards.add(look);
    }

    /** Something is made to fail once more. */
    void fault() {
        faults++;
        say.accept("  fault " + faults + ", " + Math.round(seconds()) + " s after the beginning");
    }

    private double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }

    /** Something is not as it must be. */
    void find(String finding) {
        findings.add(finding);
        say.accept("  FOUND: " + finding);
    }

    /** What is worth a word in the report. */
    void note(String word) {
        note = note.isEmpty() ? word : note + "; " + word;
    }

    /** The same as {@link #heal}; a product that does not heal by itself is started again by hand. */
    void healOrRestart(long seconds) throws Exception {
        if (!heal(seconds)) {
            note("started again by hand");
            server.kill();
            server.restart();
            heal(PATIENCE);
        }
    }

    /** The fault is over: waits until votes are taken again in all rooms, and finds fault if that takes longer. */
    boolean heal(long seconds) throws Exception {
        try {
            heals = Math.max(heals, players.secondsToHeal(seconds));
            return true;
        } catch (TimeoutException still) {
            heals = Math.max(heals, seconds);
            find("It does not heal: " + still.getMessage());
            return false;
        }
    }

    /** Waits until people are refused in all rooms, and finds it odd if they are not. */
    void awaitRefusals(long seconds) throws Exception {
        try {
            players.awaitRefusals(seconds);
        } catch (TimeoutException none) {
            find("The fault has had no effect for " + seconds + " s");
        }
    }

    /** The address of the product. */
    URL url() throws MalformedURLException {
        return new URL(server.home());
    }

    static void pass(long millis) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(millis);
    }

    /** Everybody looks for a last time, the product is stopped, and all is there to be judged. */
    Evidence end() throws Exception {
        new Finale(players).play();
        players.close();
        server.stop();
        for (Mishap look : afterwards) {
            look.befall(this);
        }
        return new Evidence(players.history(), store.rows());
    }

    /** What came of it. */
    Outcome outcome(String name, Evidence evidence) throws Exception {
        LogCount log = LogCount.of(server.log());
        if (log.traces() > 0) {
            find("The log has " + log.traces() + " lines of stack traces; see " + server.log());
        }
        if (log.votes() > 0) {
            find("The log has " + log.votes() + " lines that tell what somebody has played; see " + server.log());
        }
        List<String> all = new ArrayList<>(findings);
        if (evidence != null) {
            all.addAll(evidence.findings());
        } else if (players != null) {
            all.addAll(players.history().oddities());
        }
        return new Outcome(name, Outcome.Votes.of(players, evidence), faults, all, heals, log, seconds(), note);
    }

    @Override
    public void close() throws IOException {
        if (players != null) {
            players.close();
        }
        server.close();
        if (mounted != null) {
            mounted.close();
        }
        store.close();
    }
}
