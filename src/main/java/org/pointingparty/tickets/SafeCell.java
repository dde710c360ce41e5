package org.pointingparty.tickets;

import java.util.regex.Pattern;

/**
 * Cells that no spreadsheet takes for a formula (OWASP, CSV Injection): a quote is put before what would begin a
 * formula, and {@link #read} removes it. A text that already begins with quotes and then a formula gets one more quote,
 * so that each text has exactly one written form.
 */
final class SafeCell {

    private static final String QUOTE = "'";
    private static final String BEGINS_FORMULA = "[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20]";
    private static final Pattern DANGEROUS = Pattern.compile("'*" + BEGINS_FORMULA);
    private static final Pattern DISARMED = Pattern.compile("'+" + BEGINS_FORMULA);

    private SafeCell() {
    }

    static String write(String text) {
        return DANGEROUS.matcher(text).lookingAt() ? QUOTE + text : text;
    }

    static String read(String cell) {
        return DISARMED.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }
}
