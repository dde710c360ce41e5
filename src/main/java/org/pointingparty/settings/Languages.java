package org.pointingparty.settings;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads which languages a browser asks for. */
public final class Languages {

    private static final int LONGEST_HEADER = 500;

    private Languages() {
    }

    /** The languages of an {@code Accept-Language} header, most preferred first; none for null or a malformed one. */
    public static List<Locale> wanted(@Nullable String header) {
        if (header == null || header.isBlank() || header.length() > LONGEST_HEADER) {
            return List.of();
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .toList();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
