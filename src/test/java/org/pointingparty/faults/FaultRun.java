package org.pointingparty.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.pointingparty.faults.history.Evidence;
import org.pointingparty.faults.history.Planted;

/** Makes the product fail in one way after the other; run by {@code bin/load faults}. */
public final class FaultRun {

    /** The embedded PostgreSQL tells of itself line by line; held here, since loggers that nobody holds are dropped. */
    private static final Logger ROOT = Logger.getLogger("");

    private final FaultOptions options;
    private final Consumer<String> say;
    private final List<Outcome> outcomes = new ArrayList<>();
    private boolean lossFound;
    private boolean ghostFound;

    private FaultRun(FaultOptions options, Consumer<String> say) {
        this.options = options;
        this.say = say;
    }

    /** How it is called. */
    public static String usage() {
        return FaultOptions.USAGE;
    }

    /**
     * Tries faults; whether nothing was found, but for what was planted.
     *
     * @param arguments names of faults, none for all; one that is not understood is an IllegalArgumentException
     * @param machine where this runs, for the figures
     * @param say takes lines for people
     */
    public static boolean play(List<String> arguments, Map<String, Object> machine, Consumer<String> say)
            throws Exception {
        FaultRun run = new FaultRun(FaultOptions.parse(arguments), say);
        ROOT.setLevel(Level.WARNING);
        long began = System.nanoTime();
        for (FaultCase fault : FaultCases.named(run.options.names())) {
            run.tryOut(fault);
        }
        FaultReport.write(run.options.json(), machine, run.outcomes);
        return run.judge((System.nanoTime() - began) / 1e9);
    }

    private void tryOut(FaultCase fault) throws Exception {
        say.accept("Trying " + fault.name());
        Outcome outcome = fault.needsRoot() && !SmallDisk.isPossible()
                ? Outcome.untried(fault.name(), "needs root") : outcome(fault);
        outcomes.add(outcome);
        say.accept(FaultReport.HEAD);
        say.accept(FaultReport.line(outcome));
    }

    private Outcome outcome(FaultCase fault) throws Exception {
        try (Trial trial = new Trial(fault, say)) {
            return trial.outcome(fault.name(), evidence(fault, trial));
        }
    }

    /** What there is to judge; null if the trial was not played to its end, which is found there. */
    private Evidence evidence(FaultCase fault, Trial trial) throws InterruptedException {
        try {
            fault.mishap().befall(trial);
            Evidence evidence = trial.end();
            plant(evidence);
            return evidence;
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (Exception | AssertionError failure) {
            trial.find("Not played to its end: " + failure + because(failure));
            return null;
        }
    }

    private static String because(Throwable failure) {
        return failure.getCause() == null ? "" : ", because of " + failure.getCause() + because(failure.getCause());
    }

    /** Only a judgement that finds what was put there counts. */
    private void plant(Evidence evidence) {
        Planted planted = new Planted(evidence);
        lossFound |= planted.loss().stream().anyMatch(copy -> isNew(copy, evidence, "Loss: the vote"));
        ghostFound |= planted.ghost().stream().anyMatch(copy -> isNew(copy, evidence, "Ghost: the vote"));
    }

    private static boolean isNew(Evidence planted, Evidence real, String beginning) {
        List<String> known = real.findings();
        return planted.findings().stream().anyMatch(each -> each.startsWith(beginning) && !known.contains(each));
    }

    private boolean judge(double seconds) {
        say.accept("");
        say.accept(FaultReport.HEAD);
        outcomes.forEach(outcome -> say.accept(FaultReport.line(outcome)));
        outcomes.forEach(outcome -> outcome.findings()
                .forEach(finding -> say.accept("FOUND in " + outcome.name() + ": " + finding)));
        say.accept(lossFound ? "A planted loss was found" : "A PLANTED LOSS WAS NOT FOUND: this run does not count");
        say.accept(ghostFound ? "A planted ghost was found" : "A PLANTED GHOST WAS NOT FOUND: this run does not count");
        long findings = outcomes.stream().mapToLong(outcome -> outcome.findings().size()).sum();
        say.accept(findings + " findings in " + outcomes.size() + " trials, in " + Math.round(seconds)
                + " s; all figures are in " + options.json());
        return findings == 0 && lossFound && ghostFound;
    }
}
