package org.pointingparty.journal.schema;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Keeps everybody but their owner from the files of the embedded database, in which everything can be read. Does
 * nothing where the file system knows no such permissions.
 */
final class OwnerOnly {

    private static final Logger LOG = System.getLogger(OwnerOnly.class.getName());
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> DIRECTORY = PosixFilePermissions.fromString("rwx------");

    private OwnerOnly() {
    }

    /** Makes a directory, with those above it; the others are as the system makes them. */
    static void makeDirectory(Path directory) throws IOException {
        Files.createDirectories(directory);
        if (isKnownTo(directory)) {
            Files.setPosixFilePermissions(directory, DIRECTORY);
        }
    }

    /** Makes an empty file where there is none, before somebody writes into it. */
    static void make(Path file) throws IOException {
        if (isKnownTo(file) && !Files.exists(file)) {
            FileAttribute<?> permissions = PosixFilePermissions.asFileAttribute(FILE);
            try {
                Files.createFile(file, permissions);
            } catch (FileAlreadyExistsException faster) {
                LOG.log(Level.DEBUG, "Somebody else has made {0}", file);
            }
        }
    }

    /** Mends what an earlier release, or a copy, has left readable for others. The directory is the administrator's. */
    static void mend(Path directory, String files) throws IOException {
        if (isKnownTo(directory)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(directory, files)) {
                all.forEach(OwnerOnly::mend);
            }
        }
    }

    private static void mend(Path file) {
        try {
            if (Files.isRegularFile(file) && !FILE.containsAll(Files.getPosixFilePermissions(file))) {
                Files.setPosixFilePermissions(file, FILE);
            }
        } catch (IOException foreign) {
            LOG.log(Level.WARNING, "Others may be able to read {0}, and it cannot be kept from them: {1}", file,
                    foreign.toString());
        }
    }

    private static boolean isKnownTo(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
