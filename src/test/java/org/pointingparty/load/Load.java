package org.pointingparty.load;

import io.netty.util.internal.logging.InternalLoggerFactory;
import io.netty.util.internal.logging.JdkLoggerFactory;
import java.io.PrintStream;
import java.util.List;
import org.pointingparty.faults.FaultRun;

/** Measures the product under load; run by {@code bin/load}. */
public final class Load {

    private static final PrintStream OUT = System.out;
    private static final String FAULTS = "faults";

    private final Options options;
    private final Report report = new Report();
    private final Faults faults = new Faults();
    private Product product;

    private Load(Options options) {
        this.options = options;
    }

    /** Plays the scenarios; ends with 1 if anything went wrong, with 2 if the arguments are not understood. */
    public static void main(String[] arguments) throws Exception {
        InternalLoggerFactory.setDefaultFactory(JdkLoggerFactory.INSTANCE);
        List<String> words = List.of(arguments);
        boolean faults = words.indexOf(FAULTS) == 0;
        try {
            System.exit((faults ? FaultRun.play(words.subList(1, words.size()), Machine.describe(), Load::say)
                    : new Load(Options.parse(arguments)).run()) ? 0 : 1);
        } catch (IllegalArgumentException wrong) {
            say(wrong.getMessage());
            say(faults ? FaultRun.usage() : Options.USAGE);
            System.exit(2);
        }
    }

    static void say(String line) {
        OUT.println(line);
    }

    private boolean run() throws Exception {
        try {
            for (Scenario scenario : Scenarios.named(options.scenarios())) {
                play(scenario);
            }
        } finally {
            if (product != null) {
                product.close();
            }
        }
        say("");
        say(report.table());
        report.write(options.json(), faults);
        return judge();
    }

    private void play(Scenario scenario) throws Exception {
        if (scenario.startsServers()) {
            begin(scenario);
            play(scenario, new Stage(null, null, null, report, faults));
            return;
        }
        prepare(scenario);
        begin(scenario);
        int lostBefore = faults.lost();
        try (Sockets sockets = new Sockets(product.home())) {
            play(scenario, new Stage(product, new Browser(product.home()), sockets, report, faults));
        }
        report.add("votes lost", faults.lost() - lostBefore, "", 0.0);
        report.add("server memory", product.vitals().residentKib() / 1024.0, "MiB");
        report.add("server threads", product.vitals().threads(), "");
    }

    private void begin(Scenario scenario) {
        say("Playing " + scenario.name());
        report.begin(scenario.name());
    }

    private void play(Scenario scenario, Stage stage) {
        try {
            scenario.play(stage);
        } catch (Exception failure) {
            faults.add(scenario.name() + " was not played to its end: " + failure + because(failure));
        }
    }

    private static String because(Throwable failure) {
        return failure.getCause() == null ? "" : ", because of " + failure.getCause() + because(failure.getCause());
    }

    private void prepare(Scenario scenario) throws Exception {
        if (product != null && product.isOurs() && scenario.wantsFreshServer()) {
            product.close();
            product = null;
        }
        if (product == null) {
            product = options.server() == null ? Product.start() : Product.given(options.server(), options.pid());
        }
    }

    private boolean judge() {
        List<String> first = faults.first();
        first.forEach(fault -> say("FAULT: " + fault));
        long missed = report.figures().stream().filter(figure -> !figure.isMet()).count();
        say(missed + " targets missed, " + faults.count() + " faults; all figures are in " + options.json());
        return faults.count() == 0;
    }
}
