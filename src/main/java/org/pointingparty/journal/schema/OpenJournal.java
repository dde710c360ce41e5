package org.pointingparty.journal.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.pointingparty.journal.opening.OpeningFailure;

/** The embedded database, as long as this process has it open: nobody else can open it meanwhile. */
public final class OpenJournal implements AutoCloseable {

    private final DirectoryLock lock;
    private final JournalFile file;

    private OpenJournal(DirectoryLock lock, JournalFile file) {
        this.lock = lock;
        this.file = file;
    }

    /**
     * Opens the one in this directory, with its tables up to date. If there is none, it is made.
     *
     * @throws OpeningFailure if it cannot be opened; the message says why, and what to do
     */
    public static OpenJournal in(Path directory) {
        make(directory);
        DirectoryLock lock = lock(directory);
        JournalFile file = JournalFile.in(directory);
        boolean open = false;
        try {
            file.open();
            open = true;
            return new OpenJournal(lock, file);
        } catch (SQLException | IOException | FlywayException failure) {
            throw FileFailure.of(directory, file.current().path(), failure);
        } finally {
            if (!open) {
                lock.close();
            }
        }
    }

    private static void make(Path directory) {
        try {
            if (!Files.isDirectory(directory)) {
                OwnerOnly.makeDirectory(directory);
            }
            OwnerOnly.mend(directory, JournalFile.NAME + "*");
        } catch (IOException refused) {
            throw FileFailure.ofDirectory(directory, refused);
        }
    }

    private static DirectoryLock lock(Path directory) {
        try {
            return DirectoryLock.of(directory).orElseThrow(() -> FileFailure.inUse(directory));
        } catch (IOException refused) {
            throw FileFailure.ofDirectory(directory, refused);
        }
    }

    /** Why it cannot be used, if this has failed as soon as it was open. */
    public static OpeningFailure failure(Path directory, Exception failure) {
        return FileFailure.of(directory, JournalFile.in(directory).current().path(), failure);
    }

    /** Gives connections to it. */
    public DataSource source() {
        return file.current().source();
    }

    /**
     * Takes the file from a database that may be broken; the next connection opens it anew.
     *
     * @throws IOException if it cannot be taken
     */
    public void fence() throws IOException {
        file.current().fence();
    }

    /** To be called when nobody has a connection any more. */
    @Override
    public void close() throws SQLException {
        try {
            file.current().close();
        } finally {
            lock.close();
        }
    }

    /** Closes it as it is, because something else has gone wrong with it. */
    public void abandon() {
        file.current().abandon();
        lock.close();
    }
}
