package org.pointingparty.load;

import java.util.List;
import java.util.concurrent.TimeUnit;

/** What a connection costs that does nothing. */
final class Idle implements Scenario {

    private static final int ROOMS = 500;
    private static final int EACH = 10;
    private static final int IDLE_SECONDS = 60;

    @Override
    public String name() {
        return "idle-5000";
    }

    @Override
    public boolean wantsFreshServer() {
        return true;
    }

    @Override
    public void play(Stage stage) throws Exception {
        WarmUp.play(stage);
        List<TrialRoom> rooms = stage.joining().rooms(ROOMS, 5);
        Vitals vitals = stage.vitals();
        long heap = vitals.collectGarbage();
        long resident = vitals.residentKib();
        stage.report().add("join, all in", stage.joining().fill(rooms, EACH), "s");
        TimeUnit.SECONDS.sleep(IDLE_SECONDS);
        long grown = vitals.residentKib();
        long heapNow = vitals.collectGarbage();
        add("memory per connection", grown - resident, 60.0, stage.report());
        add("memory per connection, garbage collected", vitals.residentKib() - resident, null, stage.report());
        add("heap per connection, garbage collected", heapNow - heap, null, stage.report());
        stage.check(rooms);
        Joining.leave(rooms);
    }

    private static void add(String measure, long kib, Double target, Report report) {
        report.add(measure, (double) kib / (ROOMS * EACH), "KiB", target);
    }
}
