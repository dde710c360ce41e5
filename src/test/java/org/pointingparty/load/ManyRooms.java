package org.pointingparty.load;

import java.util.List;

/** Five hundred teams of ten, each of which plays a card a second. */
final class ManyRooms implements Scenario {

    private static final int ROOMS = 500;
    private static final int EACH = 10;
    private static final int WARM_SECONDS = 15;
    private static final int SECONDS = 30;
    private static final int VOTES = ROOMS * (WARM_SECONDS + SECONDS);

    @Override
    public String name() {
        return "rooms-500";
    }

    @Override
    public void play(Stage stage) throws Exception {
        WarmUp.play(stage);
        List<TrialRoom> rooms = stage.filled(ROOMS, 5, EACH, 8.0);
        Party.start(rooms);
        double cpu = stage.vitals().cpuMillis();
        double driver = stage.driver().cpuMillis();
        new Pace(rooms).play(WARM_SECONDS, SECONDS, 4.0, 150.0, stage.report());
        stage.report().add("server CPU per vote", (stage.vitals().cpuMillis() - cpu) / VOTES, "ms");
        stage.report().add("driver CPU per vote", (stage.driver().cpuMillis() - driver) / VOTES, "ms");
        stage.check(rooms);
        Joining.leave(rooms);
    }
}
