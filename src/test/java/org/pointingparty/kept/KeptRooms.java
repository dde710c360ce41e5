package org.pointingparty.kept;

import java.net.URL;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rooms that are made on a running product, each with its line of the index. Not thread-safe. */
final class KeptRooms {

    private static final String FACILITATOR = "Zoë 🂡";
    private static final String[] OTHERS = {"Bjørn \"Bär\" O'Neil", "Ćira <b>&amp;"};
    private static final String TICKETS = String.join("\n",
            "Sign in | Nobody needs *one more* password 🔑",
            "Größe & „Maß“ der Straße | See https://example.com/a?b=1&c=2",
            "=SUM(A1), \"quoted\"; and 'more'");

    private final URL product;
    private final Map<KeptRoom, KeptTeam> made = new LinkedHashMap<>();

    KeptRooms(URL product) {
        this.product = product;
    }

    /** A room for one, with the tickets that every room gets by itself. */
    KeptTeam alone(String name) throws Exception {
        return KeptTeam.in(product, FACILITATOR, "title", title(name), "tickets", "");
    }

    /** A room for three, with these fields of the form by turns with what is chosen. */
    KeptTeam team(String name, String... policy) throws Exception {
        Stream<String> form = Stream.concat(Stream.of("title", title(name), "tickets", TICKETS), Stream.of(policy));
        return KeptTeam.in(product, FACILITATOR, form.toArray(String[]::new)).with(OTHERS);
    }

    private static String title(String name) {
        return "Sprint 12: „" + name + "“ & <" + name + "> 🎈";
    }

    /**
     * Notes what there is in a room now.
     *
     * @param phase the word of the page for where it stands
     * @param shows words for what else is in it, separated by blanks
     */
    KeptRoom keep(String name, String phase, String shows, KeptTeam team) {
        return keep(name, title(name), phase, shows, team);
    }

    /** The same for a room that is called otherwise than it was. */
    KeptRoom keep(String name, String title, String phase, String shows, KeptTeam team) {
        KeptRoom room = new KeptRoom(name, team.room(), phase, List.of(shows.split(" ")), title);
        made.put(room, team);
        return room;
    }

    /** All that have been noted, in the order of that. */
    Map<KeptRoom, KeptTeam> made() {
        return made;
    }
}
