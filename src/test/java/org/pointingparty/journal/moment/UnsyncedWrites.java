package org.pointingparty.journal.moment;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What the watched files have been written since the disk was last made to have it all: a loss of power may undo any of
 * it. Nothing is noted until {@link #watch}. Thread-safe.
 */
public final class UnsyncedWrites {

    private static final Map<Path, List<Change>> CHANGES = new HashMap<>();
    private static boolean watched;

    private UnsyncedWrites() {
    }

    /**
     * One change of a file.
     *
     * @param position where it begins
     * @param before what was there
     * @param after what is there now; null if the file ends there
     * @param size how long the file was
     */
    private record Change(long position, byte[] before, byte @Nullable [] after, long size) {

        private void undo(RandomAccessFile file) throws IOException {
            file.setLength(size);
            file.seek(position);
            file.write(before);
        }

        private void redo(RandomAccessFile file) throws IOException {
            if (after == null) {
                file.setLength(position);
            } else {
                file.seek(position);
                file.write(after);
            }
        }
    }

    /** Notes all changes from now on; what is in the files already stays. */
    public static synchronized void watch() {
        watched = true;
    }

    static synchronized int write(Path path, FileChannel real, ByteBuffer part, long position) throws IOException {
        byte[] after = new byte[part.remaining()];
        part.duplicate().get(after);
        note(path, real, position, after);
        return real.write(part, position);
    }

    static synchronized void truncate(Path path, FileChannel real, long size) throws IOException {
        note(path, real, size, null);
        real.truncate(size);
    }

    private static void note(Path path, FileChannel real, long position, byte @Nullable [] after) throws IOException {
        if (watched) {
            long size = real.size();
            long end = after == null ? size : Math.min(size, position + after.length);
            byte[] before = new byte[(int) Math.max(0, end - position)];
            real.read(ByteBuffer.wrap(before), position);
            CHANGES.computeIfAbsent(path, file -> new ArrayList<>()).add(new Change(position, before, after, size));
        }
    }

    static synchronized void force(Path path, FileChannel real, boolean metadata) throws IOException {
        real.force(metadata);
        CHANGES.remove(path);
    }

    /**
     * Loses power: the files are left as the disk may have them, and the process ends.
     *
     * @param survives asked of each change that the disk was not made to have
     */
    public static synchronized void losePower(BooleanSupplier survives) throws IOException {
        for (Map.Entry<Path, List<Change>> file : CHANGES.entrySet()) {
            try (RandomAccessFile real = new RandomAccessFile(file.getKey().toString(), "rw")) {
                lose(real, file.getValue(), survives);
            }
        }
        Runtime.getRuntime().halt(1);
    }

    private static void lose(RandomAccessFile file, List<Change> changes, BooleanSupplier survives)
            throws IOException {
        List<Change> backwards = new ArrayList<>(changes);
        Collections.reverse(backwards);
        for (Change change : backwards) {
            change.undo(file);
        }
        for (Change change : changes) {
            if (survives.getAsBoolean()) {
                change.redo(file);
            }
        }
    }
}
