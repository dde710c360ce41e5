package org.pointingparty.tickets;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The formats in which tickets can be imported. */
public enum TicketFormat {
    /** One ticket per line: a title, optionally followed by " | " and a description. */
    LINES,
    /** A table with a header row, its cells separated by commas or semicolons and perhaps quoted. */
    CSV,
    /** The same, separated by tabs. */
    TSV,
    /** Jira's XML export (RSS). */
    XML;

    /** The format with this name, in any case, if there is one; null matches none. */
    public static Optional<TicketFormat> of(@Nullable String name) {
        return Arrays.stream(values()).filter(format -> format.word().equalsIgnoreCase(name)).findFirst();
    }

    /** The format that a file's extension stands for, if any; null has none. */
    public static Optional<TicketFormat> ofFile(@Nullable String name) {
        return name == null ? Optional.empty() : of(name.substring(name.lastIndexOf('.') + 1));
    }

    /** The word for this format. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
