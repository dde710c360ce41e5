package org.pointingparty.load;

import java.util.List;

/**
 * What a scenario has at hand.
 *
 * @param product what is measured, or null if the scenario starts it
 * @param browser forms and pages of the product, or null without one
 * @param sockets sockets of the product, or null without one
 * @param report where figures go
 * @param faults where everything goes that went wrong
 */
record Stage(Product product, Browser browser, Sockets sockets, Report report, Faults faults) {

    Vitals vitals() {
        return product.vitals();
    }

    /** The driver's own process, which has its share of every figure. */
    Vitals driver() {
        return new Vitals(ProcessHandle.current().pid());
    }

    Joining joining() {
        return new Joining(browser, sockets, faults);
    }

    /**
     * New rooms that fill, three times: the first crowds find a server that has hardly begun to compile what it does,
     * and go again; the third is held against the target and stays.
     */
    List<TrialRoom> filled(int rooms, int tickets, int each, Double target) throws Exception {
        for (String crowd : List.of("first", "second")) {
            List<TrialRoom> passing = joining().rooms(rooms, tickets);
            report.add("join, all in, " + crowd + " crowd", joining().fill(passing, each), "s");
            Joining.leave(passing);
        }
        List<TrialRoom> staying = joining().rooms(rooms, tickets);
        report.add("join, all in", joining().fill(staying, each), "s", target);
        return staying;
    }

    /** Checks all screens of the rooms, and some of them in full. */
    void check(Iterable<TrialRoom> rooms) throws InterruptedException {
        new ScreenCheck(browser, faults).check(rooms);
    }
}
