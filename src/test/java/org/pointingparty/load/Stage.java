package org.pointingparty.load;

/**
 * What a scenario has at hand.
 *
 * @param product what is measured
 * @param browser forms and pages of the product
 * @param sockets sockets of the product
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

    /** Checks all screens of the rooms, and some of them in full. */
    void check(Iterable<TrialRoom> rooms) throws InterruptedException {
        new ScreenCheck(browser, faults).check(rooms);
    }
}
