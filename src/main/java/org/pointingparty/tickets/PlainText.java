package org.pointingparty.tickets;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns HTML into plain text with a line break at the end of each block. The result is not safe to use as HTML. */
final class PlainText {

    private static final String COMMENT_BEGIN = "<!--";
    private static final String COMMENT_END = "-->";
    private static final Pattern LINE_END =
            Pattern.compile("(?i)(?:<br\\b[^<>]*>|</(?:p|div|li|tr|h[1-6]|pre|blockquote)>)\\s*");
    private static final Pattern BULLET = Pattern.compile("(?i)<li\\b[^<>]*>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t\\u00A0]*\\n\\s*");
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,6}));");
    private static final Map<String, String> NAMED = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'",
            "nbsp", " ", "hellip", "…", "ndash", "–", "mdash", "—", "euro", "€");

    private PlainText() {
    }

    static String ofHtml(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return html;
        }
        String text = LINE_END.matcher(withoutComments(html)).replaceAll("\n");
        text = BULLET.matcher(text).replaceAll("- ");
        text = TAG.matcher(text).replaceAll("");
        return BLANK_LINES.matcher(entities(text)).replaceAll("\n\n").strip();
    }

    private static String withoutComments(String html) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int begin = html.indexOf(COMMENT_BEGIN); begin >= 0; begin = html.indexOf(COMMENT_BEGIN, at)) {
            text.append(html, at, begin);
            int end = html.indexOf(COMMENT_END, begin);
            at = end < 0 ? html.length() : end + COMMENT_END.length();
        }
        return text.append(html.substring(at)).toString();
    }

    private static String entities(String text) {
        return ENTITY.matcher(text).replaceAll(match ->
                Matcher.quoteReplacement(entity(match.group(), match.group(1), match.group(2), match.group(3))));
    }

    private static String entity(String whole, String decimal, String hex, String name) {
        if (name != null) {
            return NAMED.getOrDefault(name, whole);
        }
        int point = decimal != null ? Integer.parseInt(decimal) : Integer.parseInt(hex, 16);
        return Character.isValidCodePoint(point) ? Character.toString(point) : whole;
    }
}
