package org.pointingparty.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever a page has shown is kept, at whichever moment the server's process is killed. */
final class KillIT {

    private static final int ROUNDS = Integer.getInteger("kills", 6);

    @Test
    void noVoteThatWasShownIsLostAndNoneIsCountedTwice() throws Exception {
        Kills kills = KilledParty.play(ROUNDS, party -> assertEquals(List.of(), party.faults()));

        assertTrue(kills.votesShown() > 10 * ROUNDS, () -> "need votes for this to mean anything: " + kills);
        assertEquals(0, kills.votesLost());
    }
}
