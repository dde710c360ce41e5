package org.pointingparty.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a server's log holds.
 *
 * @param warnings lines of the level WARNING or above, without those that every start has
 * @param traces lines of stack traces
 * @param outOfMemory lines that name an OutOfMemoryError
 * @param votes lines that tell what somebody has played
 */
record LogCount(long warnings, long traces, long outOfMemory, long votes) {

    static final LogCount NONE = new LogCount(0, 0, 0, 0);

    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");
    private static final Pattern LOUD = Pattern.compile("\\[(WARNING|SEVERE|ALERT|EMERGENCY)]");
    private static final Pattern HARMLESS = Pattern.compile(
            "NCLS-SECURITY-05054|Unprocessed event : .*HealthCheck|registered the JDBC driver");
    private static final Pattern TRACE = Pattern.compile(
            "^\\s+at [\\w.$/@<>]+\\(.*|^\\s+\\.\\.\\. \\d+ (more|common).*");

    /** Reads the log; one that is not there has nothing. */
    static LogCount of(Path log) throws IOException {
        if (!Files.exists(log)) {
            return NONE;
        }
        String text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
        List<String> lines = COLOUR.matcher(text).replaceAll("").lines().toList();
        return new LogCount(
                lines.stream().filter(line -> LOUD.matcher(line).find() && !HARMLESS.matcher(line).find()).count(),
                lines.stream().filter(line -> TRACE.matcher(line).matches()).count(),
                lines.stream().filter(line -> line.contains("OutOfMemoryError")).count(),
                lines.stream().filter(line -> line.contains("vote-cast")).count());
    }
}
