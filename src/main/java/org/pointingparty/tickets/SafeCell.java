package org.pointingparty.tickets;

import java.util.regex.Pattern;

/**
 * Cells that no spreadsheet takes for a formula (OWASP, CSV Injection): a quote is put before what would begin one, at
 * the beginning of a cell and wherever one may begin when the sheet is split at something else than commas, or a line
 * of a cell is taken for a row. {@link #read} removes these quotes. A text that already has quotes before a formula
 * gets one more, so that each text has exactly one written form.
 */
final class SafeCell {

    private static final String QUOTE = "'";
    private static final String FORMULA = "=+\\-@\\t\uFF1D\uFF0B\uFF0D\uFF20";

    private static final Pattern DANGEROUS = Pattern.compile("\\A'*+[" + FORMULA + "\\r\\n]");
    private static final Pattern DISARMED = Pattern.compile("\\A'++[" + FORMULA + "\\r\\n]");

    /** Where another cell begins for who splits at it. */
    private static final String SEPARATOR = "(?<=[;|\\t\\r\\n])";

    /** A formula, perhaps behind what a reader may take away; a line that is empty is none. */
    private static final String BEFORE_FORMULA = "(?=[\"' \\u00A0]*+(?:[" + FORMULA + "]|\\r(?!\\n)))";

    private static final Pattern DANGEROUS_WITHIN = Pattern.compile(SEPARATOR + BEFORE_FORMULA);
    private static final Pattern DISARMED_WITHIN = Pattern.compile(SEPARATOR + "'" + BEFORE_FORMULA);

    private SafeCell() {
    }

    static String write(String text) {
        String within = DANGEROUS_WITHIN.matcher(text).replaceAll(QUOTE);
        return DANGEROUS.matcher(text).lookingAt() ? QUOTE + within : within;
    }

    /** The text of a cell that {@link #write} has written. */
    static String read(String cell) {
        return DISARMED_WITHIN.matcher(readForeign(cell)).replaceAll("");
    }

    /** The text of a cell of another program, which puts quotes before a formula only at the beginning. */
    static String readForeign(String cell) {
        return DISARMED.matcher(cell).lookingAt() ? cell.substring(QUOTE.length()) : cell;
    }
}
