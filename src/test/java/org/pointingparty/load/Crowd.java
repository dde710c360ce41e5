package org.pointingparty.load;

import java.util.ArrayList;
import java.util.List;

/** Fifteen thousand connections, most of which do nothing while some rooms vote. */
final class Crowd implements Scenario {

    private static final int ROOMS = 1500;
    private static final int EACH = 10;
    private static final int VOTING = 100;
    private static final int WARM_SECONDS = 15;
    private static final int SECONDS = 30;

    @Override
    public String name() {
        return "idle-15000";
    }

    @Override
    public boolean wantsFreshServer() {
        return true;
    }

    @Override
    public void play(Stage stage) throws Exception {
        WarmUp.play(stage);
        List<TrialRoom> rooms = stage.joining().rooms(ROOMS, 5);
        stage.report().add("join, all in", stage.joining().fill(rooms, EACH), "s");
        List<TrialRoom> voting = new ArrayList<>();
        for (int i = 0; i < ROOMS; i += ROOMS / VOTING) {
            voting.add(rooms.get(i));
        }
        Party.start(voting);
        new Pace(voting).play(WARM_SECONDS, SECONDS, null, 250.0, stage.report());
        stage.check(rooms);
        Joining.leave(rooms);
    }
}
