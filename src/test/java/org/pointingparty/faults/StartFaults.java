package org.pointingparty.faults;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.pointingparty.server.Guest;

/** Starts at a bad moment. */
final class StartFaults {

    static final List<FaultCase> ALL = List.of(
            FaultCase.onFile("first-second", StartFaults::killed),
            FaultCase.onSmallDisk("start-full-disk", StartFaults::onFullDisk),
            FaultCase.onPostgres("start-no-database", StartFaults::withoutDatabase));

    private static final int STARTS = 5;
    private static final int MOMENTS = 1500;
    private static final int READY = 200;
    private static final int NOT_READY = 503;
    private static final int PROBE = 5000;
    private static final int ROOMS = 3;
    private static final int PAUSE = 40;
    private static final int VOTES = 100;
    private static final long PATIENCE = 60;
    private static final long START = 120;
    private static final long SOON = 5;
    private static final long OPENING = 30;

    private StartFaults() {
    }

    /** While it makes its tables; the next start must come up and take people in. */
    private static void killed(Trial trial) throws Exception {
        Path data = ((FileStore) trial.store()).data();
        for (int start = 0; start < STARTS; start++) {
            if (start > 0) {
                trial.server().kill();
                FileStore.delete(data);
            }
            trial.server().begin();
            Waiting.until(START, () -> Files.isDirectory(data), () -> "the product does not begin");
            Trial.pass(trial.chance(MOMENTS));
            trial.fault();
            trial.server().kill();
            trial.server().restart();
            Guest.named(trial.url(), "First").createRoom(1);
        }
        play(trial);
    }

    private static void onFullDisk(Trial trial) throws Exception {
        SmallDisk disk = ((SmallDiskStore) trial.store()).disk();
        disk.fill();
        start(trial, disk::free);
    }

    private static void withoutDatabase(Trial trial) throws Exception {
        Postgres postgres = (Postgres) trial.store();
        postgres.stop();
        start(trial, postgres::start);
    }

    /** What it lacks. */
    @FunctionalInterface
    private interface Remedy {
        void give() throws Exception;
    }

    /** It answers 503 as long as it lacks something, and takes people in soon after it has it. */
    private static void start(Trial trial, Remedy remedy) throws Exception {
        trial.fault();
        trial.server().begin();
        Waiting.until(START, () -> readiness(trial) > 0, () -> "the product does not answer");
        if (!comes(trial, NOT_READY, SOON)) {
            trial.find("Started without what it needs, it answers " + readiness(trial) + " and not 503");
        }
        remedy.give();
        long began = System.nanoTime();
        if (comes(trial, READY, OPENING)) {
            trial.note("ready " + (System.nanoTime() - began) / 1_000_000 + " ms after it had what it needs");
        } else {
            trial.find("It is not ready " + OPENING + " s after it has what it needs, but answers "
                    + readiness(trial));
            trial.note("started again by hand");
            trial.server().kill();
            trial.server().restart();
        }
        play(trial);
    }

    private static void play(Trial trial) throws Exception {
        trial.enter(ROOMS, PAUSE);
        trial.heal(PATIENCE);
        trial.players().awaitVotes(VOTES);
    }

    private static boolean comes(Trial trial, int status, long seconds) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (readiness(trial) != status) {
            if (System.nanoTime() - end > 0 || !trial.server().isAlive()) {
                return false;
            }
            Trial.pass(100);
        }
        return true;
    }

    /** What the product answers to {@code /health/ready}, or -1 if it does not. */
    private static int readiness(Trial trial) {
        try {
            HttpURLConnection probe = (HttpURLConnection) new URL(trial.server().home() + "health/ready")
                    .openConnection();
            probe.setConnectTimeout(PROBE);
            probe.setReadTimeout(PROBE);
            return probe.getResponseCode();
        } catch (IOException silent) {
            return -1;
        }
    }
}
