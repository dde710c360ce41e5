package org.pointingparty.kept;

/**
 * Rooms with a round in every state that a round can be in, made by what the protocol describes alone: so they can be
 * made on any release. A state that is new gets a room of its own, or one more word in another.
 */
final class Rounds {

    /** The fewest seconds that a timer is set to. */
    private static final String SHORTEST = "10";

    private final KeptRooms rooms;

    Rounds(KeptRooms rooms) {
        this.rooms = rooms;
    }

    /** Makes them, but for the last one. */
    void make() throws Exception {
        rooms.keep("fresh", "waiting", "untouched", rooms.alone("fresh"));
        voting();
        rooms.keep("tie", "revealed", "tie", rooms.team("tie").ask("start").vote("3", "8", "☕"));
        rooms.keep("impasse", "revealed", "impasse proposal objections past", impasse(rooms.team("impasse")));
        winner();
        quick();
        timer();
        stopped();
        timeUp();
        committed();
        changed();
    }

    /** The second takes the card back, and is then waited for. */
    private void voting() throws Exception {
        KeptTeam team = rooms.team("voting", "reveal", "by-hand").ask("start").vote("5", "8", "13");
        String round = team.round();
        team.ask(1, "retract", "round", round).ask("nudge", "round", round);
        rooms.keep("voting", "voting", "open-votes by-hand awaited nudged", team);
    }

    /** Two rounds without a winner, and a question that not everybody likes. */
    static KeptTeam impasse(KeptTeam team) throws Exception {
        team.ask("start").vote("3", "8", "13").ask("revote").vote("5", "8", "13");
        String round = team.round();
        return team.ask("propose", "estimate", "8", "round", round)
                .ask(0, "answer", "support", "yes", "round", round)
                .ask(1, "answer", "support", "no", "round", round);
    }

    private void winner() throws Exception {
        KeptTeam team = rooms.team("winner").ask("start").vote("½", "5", "20").ask("next", "estimate", "2.5");
        rooms.keep("winner", "revealed", "winner estimate past", team.vote("5", "8", "5"));
    }

    private void quick() throws Exception {
        KeptTeam team = rooms.team("quick").ask("quick").vote("1", "2", "3").ask("next");
        rooms.keep("quick", "revealed", "quick winner past", team.ask("quick").vote("8", "8", "?"));
    }

    private void timer() throws Exception {
        KeptTeam team = rooms.team("timer", "reveal", "countdown").ask("start");
        String round = team.round();
        team.ask("timer", "round", round, "seconds", "3600", "reveal", "yes").vote("1", "2", "2");
        rooms.keep("timer", "voting", "timer held open-votes", team.ask("hold", "round", round));
    }

    /** A countdown that ends without a reveal, since somebody has come who has no card yet. */
    private void stopped() throws Exception {
        KeptTeam team = rooms.team("stopped", "reveal", "countdown").ask("start");
        String round = team.round();
        team.ask("timer", "round", round, "seconds", "3600").ask("timer-stop", "round", round);
        team.vote("3", "5", "8").with("Łukasz").awaitClock();
        rooms.keep("stopped", "voting", "no-timer no-countdown awaited open-votes", team);
    }

    private void timeUp() throws Exception {
        KeptTeam team = rooms.team("time-up").ask("start");
        team.ask("timer", "round", team.round(), "seconds", SHORTEST).vote("3", "5").awaitClock();
        rooms.keep("time-up", "voting", "time-up awaited open-votes", team);
    }

    private void committed() throws Exception {
        KeptTeam team = rooms.team("committed", "ballot", "committed", "reveal", "by-hand").ask("start");
        team.vote("1", "1", "2").ask("reveal", "round", team.round()).ask("next");
        rooms.keep("committed", "voting", "committed open-votes by-hand estimate past", team.vote("", "40", ""));
    }

    private void changed() throws Exception {
        KeptTeam team = rooms.team("changed", "ballot", "committed", "change", "after-reveal").ask("start");
        team.vote("1", "2", "3").ask("revote").vote("5", "8", "13");
        rooms.keep("changed", "revealed", "committed changed winner past", team.vote("", "5", "5"));
    }

    /** A room in which a countdown can begin. */
    KeptTeam beforeCountdown() throws Exception {
        KeptTeam team = rooms.team("countdown", "reveal", "countdown").ask("start").vote("1", "1");
        return team.ask("reveal", "round", team.round()).ask("next");
    }

    /** Begins the countdown, which is over after three seconds: so this is the last thing to be done. */
    void countDown(KeptTeam team) throws Exception {
        rooms.keep("countdown", "voting", "countdown open-votes estimate past", team.vote("5", "8", "3"));
    }
}
