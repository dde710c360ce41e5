package org.pointingparty.tickets;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How tickets may be written. */
public enum TicketFormat {
    /** One a line: title, or title and description with a bar between blanks. */
    LINES,
    /** A table with a line of column names, its cells separated by commas or semicolons, perhaps quoted. */
    CSV,
    /** The same with tabs. */
    TSV,
    /** What Jira exports as XML (RSS). */
    XML;

    /** The format of this name, in letters of any case; null and others are none. */
    public static Optional<TicketFormat> of(@Nullable String name) {
        return Arrays.stream(values()).filter(format -> format.word().equalsIgnoreCase(name)).findFirst();
    }

    /** The format that the name of a file promises, if it does; null promises nothing. */
    public static Optional<TicketFormat> ofFile(@Nullable String name) {
        return name == null ? Optional.empty() : of(name.substring(name.lastIndexOf('.') + 1));
    }

    /** The word for this format. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
