package org.pointingparty.tickets;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;

/** Reads a table with a header row (RFC 4180, and the variants that spreadsheets write in other countries). */
final class Table {

    private static final String SEPARATORS = ",;\t";
    private static final Pattern ANNOUNCEMENT = Pattern.compile("sep=(.)\\R");

    private final ReadingBuilder reading = new ReadingBuilder();
    private final Set<String> numbers = new HashSet<>();
    private final Iterator<CsvRecord> rows;
    private long line;

    private Table(Head head, String text) {
        line = head.skipped();
        rows = reader(text.substring(head.start()), head.separator());
    }

    /**
     * The header row of a table.
     *
     * @param start the position in the text where it begins
     * @param skipped the number of lines before it
     * @param separator the character between cells
     * @param columns the columns of a ticket, or null if none of them is a title
     * @param width the number of all columns
     */
    private record Head(int start, int skipped, char separator, @Nullable Columns columns, int width) {
    }

    static boolean looksLikeOne(String text) {
        Head head = head(text, null);
        return head.columns() != null && head.width() > 1;
    }

    static Reading read(String text, @Nullable TicketFormat format) {
        Head head = head(text, format);
        Columns columns = head.columns();
        return columns == null
                ? Reading.refused(Rejection.of(Reason.IMPORT_WITHOUT_TITLES))
                : new Table(head, text).read(head.skipped(), columns);
    }

    private Reading read(int skipped, Columns columns) {
        try {
            rows.next();
            while (rows.hasNext() && !reading.isFull()) {
                take(rows.next(), skipped, columns);
            }
        } catch (CsvParseException broken) {
            reading.refuse(line + 1, "", Rejection.of(Reason.IMPORT_UNREADABLE));
        }
        return reading.reading();
    }

    private void take(CsvRecord row, int skipped, Columns columns) {
        List<String> cells = row.getFields();
        line = row.getStartingLineNumber() + skipped;
        if (columns.number() < 0 || numbers.add(columns.number(cells))) {
            reading.add(line, columns.key(cells), columns.title(cells), columns.description(cells),
                    columns.link(cells));
        }
    }

    private static Head head(String text, @Nullable TicketFormat format) {
        Matcher announced = ANNOUNCEMENT.matcher(text);
        if (announced.lookingAt()) {
            return head(text, announced.end(), 1, announced.group(1).charAt(0));
        }
        String separators = format == TicketFormat.TSV ? "\t" : SEPARATORS;
        Stream<Head> heads = separators.chars().mapToObj(separator -> head(text, 0, 0, (char) separator));
        return heads.max(Comparator.comparing((Head head) -> head.columns() != null).thenComparing(Head::width))
                .orElseThrow();
    }

    private static Head head(String text, int start, int skipped, char separator) {
        List<String> names = names(text.substring(start), separator);
        return new Head(start, skipped, separator, Columns.of(names).orElse(null), names.size());
    }

    private static List<String> names(String text, char separator) {
        try {
            Iterator<CsvRecord> rows = reader(text, separator);
            return rows.hasNext() ? rows.next().getFields() : List.of();
        } catch (CsvParseException noTable) {
            return List.of();
        }
    }

    private static Iterator<CsvRecord> reader(String text, char separator) {
        return CsvReader.builder().fieldSeparator(separator).trimWhitespacesAroundQuotes(true).allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text).iterator();
    }
}
