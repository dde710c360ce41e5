package org.pointingparty.kept;

/** Rooms in which decks, tickets, people and rooms themselves have come, changed and gone. */
final class Upkeep {

    /** More changes than a release lets come before it takes a snapshot of a room. */
    private static final int MANY = 210;

    private final KeptRooms rooms;

    Upkeep(KeptRooms rooms) {
        this.rooms = rooms;
    }

    /** Makes them. */
    void make() throws Exception {
        deck();
        guarded();
        archived();
        tickets();
        people();
        door();
        returned();
        takenUp();
        manyChanges();
    }

    private void deck() throws Exception {
        KeptTeam team = rooms.team("deck", "cards", "XS=1 S=2 M=3 L=5 größer=8 ? ☕").ask("start");
        team.vote("M", "größer", "M").ask("next").vote("S", "L", "?").ask("next", "estimate", "L");
        team.ask("skip", "round", team.round()).ask("deck", "cards", "1, 2, 4, 8, 16, riesig=32, ∞");
        rooms.keep("deck", "done", "own-deck estimate skipped past", team);
    }

    private void guarded() throws Exception {
        KeptTeam team = rooms.team("guarded", "entry", "code").withCode("Łukasz");
        rooms.keep("guarded", "voting", "entry-by-code", team.ask("start"));
    }

    private void archived() throws Exception {
        String title = "Früher: \"Sprint 11\"";
        KeptTeam team = rooms.team("archived").ask("start").vote("5", "5", "8").ask("next");
        team.vote("100", "100", "100").ask("next").vote("0", "0", "0").ask("next").ask("title", "title", title);
        rooms.keep("archived", title, "done", "archived estimate past", team.ask("archive"));
    }

    private void tickets() throws Exception {
        KeptTeam team = rooms.team("tickets").ask("add", "title", "Zählen 🧮",
                "description", "- `eins`\n- **zwei**\n\n[drei](https://example.com)",
                "link", "https://tracker.example.com/browse/SHOP-7?x=\"ü\"");
        team.ask("edit", "ticket", "1", "key", "SHOP-1", "title", "Sign in, edited", "description", "",
                "link", "http://example.com/1");
        team.bring("Key,Title,Description\nSHOP-8,\"Import, of a table\",\"two\nlines\"\nSHOP-9,Another,\n");
        team.ask("delete", "ticket", "2").ask("delete", "ticket", "3").ask("restore", "ticket", "2");
        team.ask("move", "ticket", "4", "to", "first").ask("move", "ticket", "5", "before", "1").ask("start");
        rooms.keep("tickets", "voting", "deleted key link moved skipped", team.ask("skip", "round", team.round()));
    }

    /** The third is erased, the fourth removed, the fifth leaves, the sixth watches, the second becomes facilitator. */
    private void people() throws Exception {
        KeptTeam team = rooms.team("people").with("Łukasz", "Oğuz", "Mia").ask("start");
        team.vote("3", "5", "20", "5", "5", "5").ask("next").vote("8", "", "100", "13");
        team.ask("remove", "participant", team.number(3)).ask(4, "leave").ask(5, "role", "role", "spectator");
        team.ask(1, "rename", "name", "Bär 🐻").ask("policy", "drive", "facilitators");
        team.ask("erase", "participant", team.number(2)).ask("hand-over", "participant", team.number(1));
        rooms.keep("people", "voting",
                "erased removed left spectator handed-over facilitators-only open-votes estimate past", team);
    }

    /** The second leaves and comes back; the third is removed and admitted, but stays away. */
    private void returned() throws Exception {
        KeptTeam team = rooms.team("returned").ask("start").ask(1, "leave").back(1);
        String third = team.number(2);
        team.ask("remove", "participant", third).ask("admit", "participant", third).ask("archive").ask("unarchive");
        rooms.keep("returned", "voting", "returned admitted left unarchived", team);
    }

    /** The second waits at the door, the third was not let in, and the code is another. */
    private void door() throws Exception {
        KeptTeam team = rooms.team("door").ask("start");
        team.ask("remove", "participant", team.number(1)).ask("remove", "participant", team.number(2));
        team.knock(1).knock(2).ask("decline", "participant", team.number(2)).ask("renew-code");
        rooms.keep("door", "voting", "removed knocking declined", team);
    }

    /** A snapshot is taken while cards lie open. */
    private void takenUp() throws Exception {
        KeptTeam team = Rounds.impasse(rooms.team("taken-up"));
        changeMuch(team);
        rooms.keep("taken-up", "revealed", "snapshot impasse proposal objections past", team);
    }

    private void manyChanges() throws Exception {
        KeptTeam team = Rounds.impasse(rooms.team("long", "ballot", "committed", "change", "after-reveal"));
        team.ask("delete", "ticket", "3").ask("next", "estimate", "8");
        changeMuch(team);
        rooms.keep("long", "voting", "snapshot committed estimate deleted past open-votes", team.vote("3", "", "5"));
    }

    private static void changeMuch(KeptTeam team) throws Exception {
        for (int change = 0; change < MANY; change++) {
            team.ask(1, "rename", "name", "Name " + change);
        }
    }
}
