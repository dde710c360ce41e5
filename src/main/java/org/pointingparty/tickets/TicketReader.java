package org.pointingparty.tickets;

import java.util.Iterator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.ticket.TicketDraft;

/**
 * Reads tickets as people paste them and trackers export them. Any input gives a reading, never an exception, in time
 * proportional to its length.
 */
public final class TicketReader {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern XML = Pattern.compile("\\A\\s*+<(?:\\?xml|!--|!DOCTYPE|rss)");

    private TicketReader() {
    }

    /**
     * Reads the bytes of a file.
     *
     * @param format the format of the file, or null to guess it
     */
    public static Reading read(byte[] bytes, @Nullable TicketFormat format) {
        return read(DecodedText.of(bytes), format);
    }

    /**
     * Reads a text.
     *
     * @param format the format of the text, or null to guess it
     */
    public static Reading read(String text, @Nullable TicketFormat format) {
        return text.startsWith(BYTE_ORDER_MARK)
                ? readUnmarked(text.substring(BYTE_ORDER_MARK.length()), format)
                : readUnmarked(text, format);
    }

    private static Reading readUnmarked(String text, @Nullable TicketFormat format) {
        return switch (format == null ? guess(text) : format) {
            case LINES -> lines(text);
            case CSV, TSV -> Table.read(text, format);
            case XML -> JiraXml.read(text);
        };
    }

    private static TicketFormat guess(String text) {
        if (XML.matcher(text).lookingAt()) {
            return TicketFormat.XML;
        }
        return Table.looksLikeOne(text) ? TicketFormat.CSV : TicketFormat.LINES;
    }

    private static Reading lines(String text) {
        ReadingBuilder reading = new ReadingBuilder();
        int number = 0;
        for (Iterator<String> lines = text.lines().iterator(); lines.hasNext() && !reading.isFull();) {
            TicketDraft draft = TicketDraft.line(lines.next());
            reading.add(++number, draft.key(), draft.title(), draft.description(), "");
        }
        return reading.reading();
    }
}
