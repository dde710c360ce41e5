package org.pointingparty.load;

import java.util.ArrayList;
import java.util.List;

/** Everybody in a large room votes within one second, all but one or really all. */
final class Burst implements Scenario {

    private static final int PARTICIPANTS = 500;
    private static final int MILLIS = 1000;
    private static final int WARM = 3;
    private static final int COUNTED = 10;

    @Override
    public String name() {
        return "burst-500";
    }

    @Override
    public void play(Stage stage) throws Exception {
        WarmUp.play(stage);
        List<TrialRoom> rooms = stage.joining().rooms(1, 5);
        stage.joining().fill(rooms, PARTICIPANTS);
        TrialRoom room = rooms.get(0);
        room.settle();
        Party.start(rooms);
        Party party = new Party(room);
        repeat("all but one vote", PARTICIPANTS - 1, room, party, stage);
        stage.check(rooms);
        repeat("all vote, revealed by the last", PARTICIPANTS, room, party, stage);
        stage.check(rooms);
        Joining.leave(rooms);
    }

    private static void repeat(String what, int voters, TrialRoom room, Party party, Stage stage) throws Exception {
        List<Double> times = new ArrayList<>();
        List<Double> frames = new ArrayList<>();
        for (int i = 0; i < WARM + COUNTED; i++) {
            if (room.ask(() -> !room.voted().isEmpty())) {
                anew(room, party);
            }
            times.add(party.burst(voters, MILLIS));
            frames.add(room.ask(() -> room.screens().stream().mapToDouble(Screen::frames).max().orElseThrow()));
        }
        Percentiles counted = new Percentiles(times.subList(WARM, times.size()));
        Report report = stage.report();
        report.add(what + ": all right after, median", counted.median(), "ms", 300.0);
        report.add(what + ": all right after, max", counted.max(), "ms");
        report.add(what + ": frames per participant, at most",
                new Percentiles(frames.subList(WARM, frames.size())).max(), "", 30.0);
    }

    private static void anew(TrialRoom room, Party party) throws InterruptedException {
        if (!room.ask(() -> room.screens().get(0).showsTally())) {
            party.reveal();
        }
        party.revote();
    }
}
