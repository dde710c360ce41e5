package org.pointingparty.journal.moment;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The moments before each change of a file in one directory, and what becomes of the process in them, as its system
 * properties say. Thread-safe.
 */
public final class Moments {

    /** The directory that is watched. */
    public static final String OF = "moments.of";

    /** Where a copy of it is left at each moment: just what a kill would leave. */
    public static final String KEPT = "moments.kept";

    /** The number of the moment at which the process halts. */
    public static final String HALT = "moments.halt";

    /** The number of the moment from which on the disk is full. */
    public static final String FULL = "moments.full";

    /** Set if nothing may be written. */
    public static final String DENIED = "moments.denied";

    private static int number;

    private Moments() {
    }

    /** @param grows whether the change needs space */
    static synchronized void before(Path path, boolean grows) throws IOException {
        String watched = System.getProperty(OF);
        if (watched == null || !path.toString().startsWith(watched)) {
            return;
        }
        requireAllowed(path);
        number++;
        if (number == Integer.getInteger(HALT, 0)) {
            Runtime.getRuntime().halt(1);
        }
        if (grows && number >= Integer.getInteger(FULL, Integer.MAX_VALUE)) {
            throw new IOException("No space left on device");
        }
        keep(path.getFileSystem().getPath(watched));
    }

    static void requireAllowed(Path path) throws IOException {
        if (Boolean.getBoolean(DENIED) && path.toString().startsWith(System.getProperty(OF))) {
            throw new AccessDeniedException(path.toString());
        }
    }

    private static void keep(Path directory) throws IOException {
        String kept = System.getProperty(KEPT);
        if (kept != null) {
            copy(directory, directory.getFileSystem().getPath(kept, "%05d".formatted(number)));
        }
    }

    /** Copies the files of a directory, if it is there, to a new one. */
    public static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        if (Files.isDirectory(from)) {
            try (Stream<Path> files = Files.list(from)) {
                List<Path> all = files.toList();
                for (Path file : all) {
                    Files.copy(file, to.resolve(file.getFileName().toString()));
                }
            }
        }
    }
}
