package org.pointingparty.journal.schema;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps every other process away from a directory. H2 locks the file that is open, which is another one after a
 * rename, and none while it is copied. The lock ends with the process, however that ends; its file stays, because
 * somebody may already wait for it.
 *
 * @param channel the file that is locked
 */
record DirectoryLock(FileChannel channel) implements AutoCloseable {

    private static final String NAME = "journal.lock";

    /** Locks a directory; empty if somebody else has. */
    static Optional<DirectoryLock> of(Path directory) throws IOException {
        OwnerOnly.make(directory.resolve(NAME));
        FileChannel channel = FileChannel.open(directory.resolve(NAME), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        if (isLocked(channel)) {
            return Optional.of(new DirectoryLock(channel));
        }
        channel.close();
        return Optional.empty();
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException closed) {
            // The lock ends with the channel, even with one that cannot be closed cleanly.
        }
    }
}
