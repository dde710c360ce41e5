package org.pointingparty.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What lies on the disk, read past the database. */
public final class StoredBytes {

    private StoredBytes() {
    }

    /**
     * Whether a file in this directory holds this text, or any half of it: a compacted page is packed, which may cut a
     * text in two, but leaves what is there for the first time as it is.
     */
    public static boolean tell(Path directory, String text) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        int half = text.length() / 2;
        return IntStream.rangeClosed(0, text.length() - half)
                .anyMatch(at -> all.indexOf(text.substring(at, at + half)) >= 0);
    }
}
