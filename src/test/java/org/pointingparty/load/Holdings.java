package org.pointingparty.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What the server holds at a moment.
 *
 * @param heap in MiB, after all garbage was collected
 * @param threads how many
 * @param files how many are open
 * @param disk what the rooms take on it, in MiB
 * @param lines how many the server has said
 */
record Holdings(double heap, long threads, long files, double disk, long lines) {

    /** How much more is no leak: caches that fill once, a pool that grows to what it may have. */
    private static final double MORE_HEAP = 40;
    private static final double MORE_THREADS = 250;
    private static final double MORE_FILES = 50;
    private static final double MORE_DISK = 100;
    private static final double MORE_LINES = 50;

    private static final double MIB = 1024.0 * 1024;
    private static final int PATIENCE = 60;

    /** Now. */
    static Holdings of(Product product) {
        Vitals vitals = product.vitals();
        return new Holdings(vitals.collectGarbage() / 1024.0, vitals.threads(), vitals.openFiles(),
                size(product.data()) / MIB, product.lines());
    }

    private static long size(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Reports what is held more than before. */
    void compare(Holdings before, String what, Report report) {
        report.add(what + ": heap held more", heap - before.heap, "MiB", MORE_HEAP);
        report.add(what + ": threads more", threads - before.threads, "", MORE_THREADS);
        report.add(what + ": open files more", files - before.files, "", MORE_FILES);
        report.add(what + ": disk more", disk - before.disk, "MiB", MORE_DISK);
        report.add(what + ": lines in the log", lines - before.lines, "", MORE_LINES);
    }

    /** When it has come back to what it was, or after a minute. */
    static Holdings after(Product product, Holdings before) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        Holdings now = of(product);
        while ((now.heap - before.heap > MORE_HEAP || now.files - before.files > MORE_FILES)
                && System.nanoTime() - end < 0) {
            TimeUnit.SECONDS.sleep(2);
            now = of(product);
        }
        return now;
    }
}
