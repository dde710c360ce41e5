package org.pointingparty.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One room: joining, votes one after the other, reveals and next tickets. */
final class OneRoom implements Scenario {

    private static final int WARM_VOTES = 300;
    private static final long WARM_SECONDS = 20;
    private static final int VOTES = 500;
    private static final int PAUSE_MILLIS = 30;
    private static final int WARM_TURNS = 3;
    private static final int TURNS = 20;
    private static final int BURST_MILLIS = 1000;

    private final String name;
    private final int participants;
    private final Targets targets;

    /**
     * What the figures of a room of this size are held against; null where nothing was promised.
     *
     * @param join seconds
     * @param median milliseconds of a vote
     * @param tail milliseconds of a vote
     * @param cpu milliseconds of the server a vote
     * @param turn milliseconds of a reveal and of a next ticket
     * @param bytes of a vote for each other participant
     */
    record Targets(Double join, Double median, Double tail, Double cpu, Double turn, Double bytes) {
    }

    OneRoom(String name, int participants, Targets targets) {
        this.name = name;
        this.participants = participants;
        this.targets = targets;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void play(Stage stage) throws Exception {
        WarmUp.play(stage);
        List<TrialRoom> rooms = stage.filled(1, WARM_TURNS + TURNS + 1, participants, targets.join());
        TrialRoom room = rooms.get(0);
        room.settle();
        Party.start(rooms);
        Party party = new Party(room);
        votes(party, stage);
        turns(party, stage.report());
        stage.check(rooms);
        Joining.leave(rooms);
    }

    private void votes(Party party, Stage stage) throws Exception {
        long warm = System.nanoTime() + TimeUnit.SECONDS.toNanos(WARM_SECONDS);
        for (int i = 0; i < WARM_VOTES || System.nanoTime() - warm < 0; i++) {
            vote(party);
        }
        double cpu = stage.vitals().cpuMillis();
        double driver = stage.driver().cpuMillis();
        List<Double> times = new ArrayList<>();
        double bytes = 0;
        for (int i = 0; i < VOTES; i++) {
            Flight flight = vote(party);
            times.add(flight.millis());
            bytes += flight.bytesEach();
        }
        Report report = stage.report();
        report.addTimes("vote on all other screens", new Percentiles(times), targets.median(), targets.tail());
        report.add("server CPU per vote", (stage.vitals().cpuMillis() - cpu) / VOTES, "ms", targets.cpu());
        report.add("driver CPU per vote", (stage.driver().cpuMillis() - driver) / VOTES, "ms");
        report.add("bytes per vote and other participant", bytes / VOTES, "B", targets.bytes());
    }

    private static Flight vote(Party party) throws Exception {
        Flight flight = party.vote();
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        return flight;
    }

    private void turns(Party party, Report report) throws Exception {
        List<Double> reveals = new ArrayList<>();
        List<Double> nexts = new ArrayList<>();
        for (int i = 0; i < WARM_TURNS + TURNS; i++) {
            party.burst(participants - 1, BURST_MILLIS);
            reveals.add(party.reveal());
            nexts.add(party.next());
        }
        add("reveal, last frame at the last participant", reveals, report);
        add("next ticket, the same", nexts, report);
    }

    private void add(String measure, List<Double> times, Report report) {
        Percentiles counted = new Percentiles(times.subList(WARM_TURNS, times.size()));
        report.add(measure + ", median", counted.median(), "ms", targets.turn());
        report.add(measure + ", max", counted.max(), "ms");
    }
}
