package org.pointingparty.journal.schema;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;

/**
 * The file of the embedded database in one directory. Its tables are made, and brought up to date, on a copy beside it
 * that takes its place in one step: of what a halt leaves of that, H2 can neither go on nor back.
 *
 * @param directory where it is
 * @param current the file itself
 * @param copy what is to take its place; there only while it is made
 * @param former what it was before; there until its successor has been read
 */
record JournalFile(Path directory, DatabaseFile current, DatabaseFile copy, DatabaseFile former) {

    /** How the names of all its files begin. */
    static final String NAME = "journal";

    private static final String COPY = NAME + "-new";
    private static final String FORMER = NAME + "-former";

    /** Bytes that the tables take at least. */
    private static final long TABLES = 100_000;

    static JournalFile in(Path directory) {
        return new JournalFile(directory, DatabaseFile.existing(directory, NAME), DatabaseFile.of(directory, COPY),
                DatabaseFile.existing(directory, FORMER));
    }

    /** Opens it with its tables up to date; makes it if there is none, and changes nothing in one that is damaged. */
    void open() throws SQLException, IOException {
        removeCopy();
        if (!current.exists()) {
            make();
        }
        FileFailure.requireUsable(current.path());
        if (isUpgradeDue()) {
            upgrade();
        }
        if (former.exists()) {
            read();
        }
        current.source().getConnection().close();
    }

    /** Looks without writing: H2 would otherwise change a damaged file before it notices. */
    private boolean isUpgradeDue() {
        DatabaseFile unchanged = DatabaseFile.readOnly(directory, NAME);
        try {
            Schema.Progress progress = unchanged.schema().progress();
            if (!progress.isMade()) {
                throw FileFailure.foreign(current.path());
            }
            return progress.isDue();
        } finally {
            unchanged.abandon();
        }
    }

    private void removeCopy() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(directory, COPY + ".*")) {
            for (Path file : left) {
                Files.delete(file);
            }
        }
    }

    private void make() throws SQLException, IOException {
        if (former.exists()) {
            throw FileFailure.onlyFormer(current.path(), former.path());
        }
        requireSpace(0);
        fillCopy();
        replace(copy.path());
    }

    /** Asks beforehand: while there is no space, all this is tried again every second. */
    private void requireSpace(long copied) throws IOException {
        if (Files.getFileStore(directory).getUsableSpace() < copied + TABLES) {
            throw FileFailure.full(directory);
        }
    }

    private void upgrade() throws SQLException, IOException {
        requireSpace(Files.size(current.path()));
        Files.copy(current.path(), copy.path(), StandardCopyOption.COPY_ATTRIBUTES);
        fillCopy();
        keepFormer();
        replace(copy.path());
    }

    private void fillCopy() throws SQLException, IOException {
        boolean filled = false;
        try {
            bringUpToDate(copy);
            copy.close();
            copy.sync();
            filled = true;
        } finally {
            if (!filled) {
                copy.abandon();
                removeCopy();
            }
        }
    }

    private void bringUpToDate(DatabaseFile file) {
        try {
            file.schema().upgrade();
        } catch (FlywayException failure) {
            throw FileFailure.ofTables(directory, current.path(), failure);
        }
    }

    /** A link needs no space; where the file system has none, it is a copy. */
    private void keepFormer() throws IOException {
        Files.deleteIfExists(former.path());
        try {
            Files.createLink(former.path(), current.path());
        } catch (UnsupportedOperationException | IOException unlinked) {
            Files.copy(current.path(), former.path(), StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private void replace(Path successor) throws IOException {
        Files.move(successor, current.path(), StandardCopyOption.ATOMIC_MOVE);
        syncDirectory();
    }

    /** Otherwise a loss of power might undo the renaming. */
    private void syncDirectory() {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unsupported) {
            // Windows has no such thing, and needs none.
        }
    }

    /** What has been brought up to date but cannot be read is what it was again. */
    private void read() throws SQLException, IOException {
        boolean read = false;
        try {
            current.read();
            read = true;
        } finally {
            if (!read) {
                current.abandon();
                replace(former.path());
            }
        }
        Files.delete(former.path());
    }
}
