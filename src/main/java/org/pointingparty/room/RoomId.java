package org.pointingparty.room;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a room in its address: unguessable, since whoever knows it may come in.
 *
 * @param value 22 to 64 characters that need no escaping in a URL
 */
public record RoomId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22,64}");

    /** @throws IllegalArgumentException if the value has not the form of a room id */
    public RoomId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("value is no room id");
        }
    }

    /** Reads an id that somebody typed or followed; empty for anything that cannot be one, null included. */
    public static Optional<RoomId> parse(@Nullable String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(new RoomId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
