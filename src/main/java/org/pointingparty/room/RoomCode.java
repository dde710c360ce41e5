package org.pointingparty.room;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A code that leads to a room when its link is not at hand, short enough to be read out. No two of its possible
 * characters look alike.
 *
 * @param value eight characters
 */
public record RoomCode(String value) {

    private static final String CHARACTERS = "34679ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    private static final Pattern FORM = Pattern.compile("[" + CHARACTERS + "]{" + LENGTH + "}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Pd}]+");

    /** @throws IllegalArgumentException if the value does not have the form of a code */
    public RoomCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a room code");
        }
    }

    /**
     * Draws a random code, one of about 378 billion.
     *
     * @param chance gives a random number from 0 up to, but not including, its argument, all equally likely
     */
    public static RoomCode drawn(IntUnaryOperator chance) {
        StringBuilder value = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            value.append(CHARACTERS.charAt(chance.applyAsInt(CHARACTERS.length())));
        }
        return new RoomCode(value.toString());
    }

    /** Reads a code as typed, in either case, with spaces or hyphens; empty if it cannot be a code, null included. */
    public static Optional<RoomCode> parse(@Nullable String typed) {
        String value = typed == null ? "" : BETWEEN.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        return FORM.matcher(value).matches() ? Optional.of(new RoomCode(value)) : Optional.empty();
    }

    /** The code as it is shown and read out: in two groups of four. */
    public String grouped() {
        return value.substring(0, LENGTH / 2) + " " + value.substring(LENGTH / 2);
    }
}
