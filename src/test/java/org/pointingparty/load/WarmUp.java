package org.pointingparty.load;

import java.util.List;

/** A crowd that comes, votes and goes before anything is timed, so that the figures are of compiled code. */
final class WarmUp {

    private static final int ROOMS = 40;
    private static final int EACH = 10;
    private static final int VOTES = 100;

    private WarmUp() {
    }

    /** 400 participants in 40 rooms, 100 votes in each room. */
    static void play(Stage stage) throws Exception {
        List<TrialRoom> rooms = stage.joining().rooms(ROOMS, 5);
        stage.joining().fill(rooms, EACH);
        Party.start(rooms);
        for (TrialRoom room : rooms) {
            Party party = new Party(room);
            for (int i = 0; i < VOTES; i++) {
                party.vote();
            }
        }
        Joining.leave(rooms);
    }
}
