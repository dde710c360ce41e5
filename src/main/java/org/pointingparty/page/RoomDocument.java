package org.pointingparty.page;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.RoomId;

/**
 * A document of a room, named by an address directly below the room's.
 *
 * @param room the room
 * @param kind which of its documents
 */
public record RoomDocument(RoomId room, Kind kind) {

    /** The documents of a room, by the last part of their address. */
    public enum Kind {
        CSV("export.csv"), JSON("export.json"), MARKDOWN("export.md"), SUMMARY("summary"), IMPORT("import"),
        TICKET("ticket"), TICKETS("tickets"), ENTER("enter"), DELETE("delete"),
        RECOVER("recover"), KNOCK("knock");

        private static final Set<Kind> SHORT = Set.of(TICKET, ENTER, DELETE, RECOVER, KNOCK);

        private final String name;

        Kind(String name) {
            this.name = name;
        }

        /** Whether it may hold all tickets of a room, so that only few of its kind can be made at a time. */
        public boolean isLong() {
            return !SHORT.contains(this);
        }
    }

    /** Reads {@code /ROOM/DOCUMENT}; empty for anything else. */
    public static Optional<RoomDocument> parse(@Nullable String path) {
        if (path == null || path.lastIndexOf('/') < 1 || path.charAt(0) != '/') {
            return Optional.empty();
        }
        int end = path.lastIndexOf('/');
        String name = path.substring(end + 1);
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name.equals(name))
                .findFirst()
                .flatMap(kind -> RoomId.parse(path.substring(1, end)).map(room -> new RoomDocument(room, kind)));
    }
}
