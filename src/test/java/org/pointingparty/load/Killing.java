package org.pointingparty.load;

import org.pointingparty.server.KilledParty;
import org.pointingparty.server.Kills;

/** Whether a vote is lost when the server's process is killed. */
final class Killing implements Scenario {

    private static final int KILLS = 100;

    @Override
    public String name() {
        return "kill";
    }

    @Override
    public boolean startsServers() {
        return true;
    }

    @Override
    public void play(Stage stage) throws Exception {
        Kills kills = KilledParty.play(KILLS, party -> Load.say("  one of the servers: " + party));
        stage.report().add("kills", kills.kills(), "");
        stage.report().add("votes sent", kills.votesSent(), "");
        stage.report().add("votes shown", kills.votesShown(), "");
        stage.report().add("votes shown and lost", kills.votesLost(), "", 0.0);
        kills.faults().forEach(stage.faults()::add);
    }
}
