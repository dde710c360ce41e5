package org.pointingparty.kept;

import java.util.List;

/**
 * A line of the index of kept data: what is to be found in a room. Immutable.
 *
 * @param name a short name, unique in its database; that of the files with the room's exports
 * @param id the room's id
 * @param phase the word for where the room stands, as the page says it
 * @param shows words for what else is to be found in it, perhaps none; the test that reads them says what each means
 * @param title what the room is called
 */
public record KeptRoom(String name, String id, String phase, List<String> shows, String title) {

    private static final String NEXT = "\t";

    /** Copies the list. */
    public KeptRoom {
        shows = List.copyOf(shows);
    }

    /** @throws ArrayIndexOutOfBoundsException if the line is no line of an index */
    public static KeptRoom parse(String line) {
        String[] fields = line.split(NEXT, -1);
        List<String> shows = fields[3].isEmpty() ? List.of() : List.of(fields[3].split(" "));
        return new KeptRoom(fields[0], fields[1], fields[2], shows, fields[4]);
    }

    /** The line, without its end. */
    String line() {
        return String.join(NEXT, name, id, phase, String.join(" ", shows), title);
    }
}
