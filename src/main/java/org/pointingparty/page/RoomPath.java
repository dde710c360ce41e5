package org.pointingparty.page;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.RoomId;

/**
 * A room's page or one of its commands, named by an address below {@code /rooms}.
 *
 * @param room the room
 * @param command the name of a command, or null for the room's page
 */
public record RoomPath(RoomId room, @Nullable String command) {

    private static final int COMMAND_PARTS = 3;
    private static final Pattern SLASH = Pattern.compile("/");

    /** Reads {@code /ROOM} or {@code /ROOM/commands/COMMAND}; empty for anything else. */
    public static Optional<RoomPath> parse(@Nullable String path) {
        if (path == null || !path.startsWith("/")) {
            return Optional.empty();
        }
        String[] parts = SLASH.split(path.substring(1), -1);
        if (parts.length == 1) {
            return RoomId.parse(parts[0]).map(id -> new RoomPath(id, null));
        }
        boolean command = parts.length == COMMAND_PARTS && parts[1].equals("commands") && !parts[2].isEmpty();
        return command ? RoomId.parse(parts[0]).map(id -> new RoomPath(id, parts[2])) : Optional.empty();
    }

    /** The room that a typed text leads to: its link, with or without a query and a fragment, or its id by itself. */
    public static Optional<RoomId> inLink(String typed) {
        int end = 0;
        while (end < typed.length() && typed.charAt(end) != '?' && typed.charAt(end) != '#') {
            end++;
        }
        while (end > 0 && (typed.charAt(end - 1) == '/' || Character.isWhitespace(typed.charAt(end - 1)))) {
            end--;
        }
        return RoomId.parse(typed.substring(typed.lastIndexOf('/', end - 1) + 1, end).strip());
    }
}
