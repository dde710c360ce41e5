package org.pointingparty.room;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The id of a room, as it stands in the room's address. Unguessable, since the link alone may let somebody in.
 *
 * @param value 22 to 64 characters that need no escaping in a URL
 */
public record RoomId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22,64}");

    /** @throws IllegalArgumentException if the value does not have the form of a room id */
    public RoomId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a room id");
        }
    }

    /** Reads an id from an address; empty if the text cannot be an id, null included. */
    public static Optional<RoomId> parse(@Nullable String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(new RoomId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
