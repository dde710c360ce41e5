package org.pointingparty.load;

import java.util.List;

/** A crowd that comes, votes and goes before anything is timed, so that the figures are of compiled code. */
final class WarmUp {

    private static final int ROOMS = 40;
    private static final int EACH = 10;
    private static final int VOTES = 400;

    private WarmUp() {
    }

    /** 400 participants in 40 rooms, 400 votes in each room, the rooms by turns; once for each server. */
    static void play(Stage stage) throws Exception {
        if (stage.product().isNewToUs()) {
            warm(stage);
        }
    }

    private static void warm(Stage stage) throws Exception {
        List<TrialRoom> rooms = stage.joining().rooms(ROOMS, 5);
        stage.joining().fill(rooms, EACH);
        Party.start(rooms);
        List<Party> parties = rooms.stream().map(Party::new).toList();
        for (int i = 0; i < VOTES; i++) {
            for (Party party : parties) {
                party.vote();
            }
        }
        Joining.leave(rooms);
    }
}
