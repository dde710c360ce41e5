package org.pointingparty.room;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a room can be found by if its link is not at hand: short enough to be read out. No two of its characters look
 * alike.
 *
 * @param value eight characters
 */
public record RoomCode(String value) {

    private static final String CHARACTERS = "34679ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    private static final Pattern FORM = Pattern.compile("[" + CHARACTERS + "]{" + LENGTH + "}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Pd}]+");

    /** @throws IllegalArgumentException if the value has not the form of a code */
    public RoomCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("value is no room code");
        }
    }

    /**
     * One of 378 thousand millions.
     *
     * @param chance gives a number from 0 to below the one it is asked with, each as likely as the others
     */
    public static RoomCode drawn(IntUnaryOperator chance) {
        StringBuilder value = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            value.append(CHARACTERS.charAt(chance.applyAsInt(CHARACTERS.length())));
        }
        return new RoomCode(value.toString());
    }

    /** Reads a code that somebody typed, in whatever case and with blanks or hyphens; empty for what cannot be one. */
    public static Optional<RoomCode> parse(@Nullable String typed) {
        String value = typed == null ? "" : BETWEEN.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        return FORM.matcher(value).matches() ? Optional.of(new RoomCode(value)) : Optional.empty();
    }

    /** The code in two groups, as it is shown and read out. */
    public String grouped() {
        return value.substring(0, LENGTH / 2) + " " + value.substring(LENGTH / 2);
    }
}
