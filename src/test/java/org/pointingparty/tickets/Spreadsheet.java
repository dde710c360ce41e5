package org.pointingparty.tickets;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The fields that spreadsheets make of a text, whichever separator they split at, whether or not they know quotes. */
final class Spreadsheet {

    private static final List<String> SEPARATORS = List.of(",", ";", "\t", "|", ",;", ";\t|");
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\uFF1D\uFF0B\uFF0D\uFF20]");

    private final String text;
    private final String separators;
    private final boolean quotes;
    private int at;

    private Spreadsheet(String text, String separators, boolean quotes) {
        this.text = text;
        this.separators = separators;
        this.quotes = quotes;
    }

    /** All fields that somebody's spreadsheet would take for a formula. Commas within quotes every one leaves alone. */
    static List<String> formulas(String sheet) {
        String lines = sheet.replace("\r\n", "\n");
        return Stream.of(lines, lines.replace('\r', '\n'))
                .flatMap(text -> SEPARATORS.stream().flatMap(separators -> fields(text, separators)))
                .filter(field -> FORMULA.matcher(field).lookingAt()).toList();
    }

    private static Stream<String> fields(String text, String separators) {
        List<String> fields = new Spreadsheet(text, separators, true).fields();
        return separators.contains(",") ? fields.stream()
                : Stream.concat(fields.stream(), new Spreadsheet(text, separators, false).fields().stream());
    }

    private List<String> fields() {
        List<String> fields = new ArrayList<>();
        for (at = 0; at < text.length(); at++) {
            fields.add(quotes && text.charAt(at) == '"' ? quoted() + plain() : plain());
        }
        return fields;
    }

    /** The text within quotes, of which two stand for one; whatever follows them belongs to the field as well. */
    private String quoted() {
        StringBuilder field = new StringBuilder();
        for (at++; at < text.length(); at++) {
            boolean quote = text.charAt(at) == '"';
            if (quote && !text.startsWith("\"\"", at)) {
                at++;
                break;
            }
            at += quote ? 1 : 0;
            field.append(text.charAt(at));
        }
        return field.toString();
    }

    private String plain() {
        int begin = at;
        while (at < text.length() && text.charAt(at) != '\n' && separators.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(begin, at);
    }
}
