package org.pointingparty.page;

import java.util.Optional;
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

    /** Reads {@code /ROOM} or {@code /ROOM/commands/COMMAND}; empty for anything else. */
    public static Optional<RoomPath> parse(@Nullable String path) {
        if (path == null || !path.startsWith("/")) {
            return Optional.empty();
        }
        String[] parts = path.substring(1).split("/", -1);
        if (parts.length == 1) {
            return RoomId.parse(parts[0]).map(id -> new RoomPath(id, null));
        }
        boolean command = parts.length == COMMAND_PARTS && parts[1].equals("commands") && !parts[2].isEmpty();
        return command ? RoomId.parse(parts[0]).map(id -> new RoomPath(id, parts[2])) : Optional.empty();
    }
}
