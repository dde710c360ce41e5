package org.pointingparty.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads which languages a browser asks for. */
public final class Languages {

    private static final int LONGEST_HEADER = 500;
    private static final Pattern TAG = Pattern.compile("[A-Za-z0-9]{1,8}(?:-[A-Za-z0-9]{1,8})*+");
    private static final Pattern WEIGHT = Pattern.compile("[01](?:\\.[0-9]{0,3})?");

    private Languages() {
    }

    /** A language and how much it is wanted: more than 0, and 1 at most. */
    private record Wish(Locale language, double weight) {
    }

    /**
     * The languages of an {@code Accept-Language} header, most preferred first; none for null or one that is too long.
     * What is malformed in it is left out. Never throws: Java's own reading of such a header does, on {@code -}.
     */
    public static List<Locale> wanted(@Nullable String header) {
        if (header == null || header.length() > LONGEST_HEADER) {
            return List.of();
        }
        List<Wish> wishes = new ArrayList<>();
        StringTokenizer ranges = new StringTokenizer(header, ",");
        while (ranges.hasMoreTokens()) {
            add(ranges.nextToken(), wishes);
        }
        wishes.sort(Comparator.comparingDouble(Wish::weight).reversed());
        return wishes.stream().map(Wish::language).toList();
    }

    private static void add(String range, List<Wish> wishes) {
        int end = range.indexOf(';');
        String tag = (end < 0 ? range : range.substring(0, end)).strip();
        double weight = end < 0 ? 1 : weight(range.substring(end + 1).strip());
        if (weight > 0 && TAG.matcher(tag).matches()) {
            wishes.add(new Wish(Locale.forLanguageTag(tag), weight));
        }
    }

    /** The weight in a text such as {@code q=0.5}; 0 if it is none. */
    private static double weight(String text) {
        boolean named = text.startsWith("q=") || text.startsWith("Q=");
        String number = named ? text.substring(2).strip() : "";
        return WEIGHT.matcher(number).matches() ? Math.min(1, Double.parseDouble(number)) : 0;
    }
}
