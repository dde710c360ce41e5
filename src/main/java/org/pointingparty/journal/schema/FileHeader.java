package org.pointingparty.journal.schema;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What H2 writes at the beginning of a file when it closes it. A file that has lost its end H2 opens as it was at an
 * earlier moment, without a word.
 */
final class FileHeader {

    private static final int BLOCK = 4096;
    private static final int LINE = 1024;
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern COLON = Pattern.compile(":");
    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{1,15}");

    private FileHeader() {
    }

    /** Whether a file that was closed has lost its end since. Of one that was not, nobody knows where it ended. */
    static boolean isCutShort(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            Optional<Map<String, String>> header = Stream.of(line(bytes, 0), line(bytes, BLOCK))
                    .filter(line -> line.containsKey("H") && line.containsKey("version"))
                    .max(Comparator.comparingLong(line -> number(line, "version")));
            return header.isPresent() && header.get().containsKey("clean") && !endsWith(bytes, header.get());
        }
    }

    /** Whether the last part that was written is there. */
    private static boolean endsWith(RandomAccessFile bytes, Map<String, String> header) throws IOException {
        long block = number(header, "block");
        Map<String, String> last = line(bytes, block * BLOCK);
        return number(last, "chunk") == number(header, "chunk")
                && (block + number(last, "len")) * BLOCK <= bytes.length();
    }

    /** The values, by their names, in the line that begins at this position; none if there is no such line. */
    private static Map<String, String> line(RandomAccessFile bytes, long position) throws IOException {
        byte[] line = new byte[LINE];
        bytes.seek(Math.min(position, bytes.length()));
        int length = Math.max(0, bytes.read(line));
        String text = new String(line, 0, length, StandardCharsets.ISO_8859_1).lines().findFirst().orElse("");
        return COMMA.splitAsStream(text.trim()).map(value -> COLON.split(value, 2))
                .filter(value -> value.length == 2)
                .collect(Collectors.toMap(value -> value[0], value -> value[1], (first, second) -> first));
    }

    /** Numbers are written in hexadecimal digits; -1 stands for one that is none. */
    private static long number(Map<String, String> line, String name) {
        String digits = line.getOrDefault(name, "");
        return DIGITS.matcher(digits).matches() ? Long.parseLong(digits, 16) : -1;
    }
}
