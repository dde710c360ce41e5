package org.pointingparty.page.fragment;

import java.util.regex.Pattern;

/** What stands between the braces of {@code ${…}}. */
record TemplateExpression(String text) {

    private static final String CALL = "fn:escapeXml(";
    private static final Pattern NUMBER = Pattern.compile("0 \\+ [\\w.()]+");

    /** Reads the expression that begins behind the brace at the given place; an endless one takes all the rest. */
    static TemplateExpression at(String source, int start) {
        return new TemplateExpression(source.substring(start, end(source, start, '{', '}')));
    }

    /** Returns the place behind the literal that begins with the quote at the given place. */
    static int literalEnd(String source, int start) {
        int at = start + 1;
        while (at < source.length() && source.charAt(at) != source.charAt(start)) {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, source.length());
    }

    /** Is it one call of {@code fn:escapeXml} and nothing else, or a number, forced by adding it to 0? */
    boolean isHarmless() {
        String whole = text.strip();
        return NUMBER.matcher(whole).matches()
                || whole.startsWith(CALL) && end(whole, CALL.length(), '(', ')') == whole.length() - 1;
    }

    /** Returns the place of the bracket that closes, where those within literals count for nothing. */
    private static int end(String source, int start, char opening, char closing) {
        int depth = 1;
        int at = start;
        while (at < source.length()) {
            char c = source.charAt(at);
            depth += c == opening ? 1 : c == closing ? -1 : 0;
            if (depth == 0) {
                return at;
            }
            at = c == '\'' || c == '"' ? literalEnd(source, at) : at + 1;
        }
        return source.length();
    }
}
