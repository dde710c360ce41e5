package org.pointingparty.faults;

import java.util.List;

/** The end of the product's process. */
final class ProcessFaults {

    static final List<FaultCase> ALL = List.of(
            FaultCase.onFile("kill", trial -> kill(trial, 12)),
            FaultCase.onPostgres("kill-postgres", trial -> kill(trial, 6)),
            FaultCase.onFile("stop", ProcessFaults::stop));

    private static final int FEWEST_VOTES = 20;
    private static final int MORE_VOTES = 200;
    private static final int CROWDED_ROOMS = 24;
    private static final int CROWDED_PAUSE = 400;
    private static final int RESTART = 1012;

    private ProcessFaults() {
    }

    private static void kill(Trial trial, int kills) throws Exception {
        trial.open();
        for (int kill = 0; kill < kills; kill++) {
            trial.players().awaitVotes(FEWEST_VOTES + trial.chance(MORE_VOTES));
            trial.fault();
            trial.server().kill();
            trial.server().restart();
            trial.heal(60);
        }
    }

    /** As an administrator stops it: every page hears that the server restarts. */
    private static void stop(Trial trial) throws Exception {
        trial.server().restart();
        trial.enter(CROWDED_ROOMS, CROWDED_PAUSE);
        trial.players().awaitVotes(500);
        trial.fault();
        trial.server().stop();
        Tallies codes = trial.players().codesOfClosing();
        int pages = trial.players().all().size();
        Waiting.until(20, () -> codes.all() >= pages, () -> "only " + codes + " of " + pages + " pages were closed");
        trial.note("closed with " + codes);
        if (codes.of(Integer.toString(RESTART)) != pages) {
            trial.find("Not all of " + pages + " pages were closed with 1012: " + codes);
        }
        trial.server().restart();
        trial.heal(60);
        trial.note("asked on the way back, answered " + trial.players().statuses());
    }
}
