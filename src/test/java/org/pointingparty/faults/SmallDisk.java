package org.pointingparty.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file system in memory that is soon full. Linux, and only for root. */
final class SmallDisk implements AutoCloseable {

    private static final int CHUNK = 4096;

    private final Path place;

    /** Mounts one of so many megabytes, somewhere. */
    SmallDisk(int megabytes) throws IOException {
        this(Files.createTempDirectory("small-disk"), megabytes);
    }

    /** Mounts one of so many megabytes on this directory. */
    SmallDisk(Path place, int megabytes) throws IOException {
        this.place = Files.createDirectories(place);
        run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", place.toString());
    }

    /** Whether such a disk can be had here. */
    static boolean isPossible() {
        try (SmallDisk disk = new SmallDisk(1)) {
            return Files.isDirectory(disk.place);
        } catch (IOException forbidden) {
            return false;
        }
    }

    Path place() {
        return place;
    }

    /** Takes all space that is left; may be said again, to take what was given back meanwhile. */
    void fill() throws IOException {
        try (OutputStream filling = Files.newOutputStream(filling(), StandardOpenOption.CREATE,
                StandardOpenOption.APPEND)) {
            while (true) {
                filling.write(new byte[CHUNK]);
            }
        } catch (IOException full) {
            if (place.toFile().getUsableSpace() >= CHUNK) {
                throw full;
            }
        }
    }

    /** Gives it back. */
    void free() throws IOException {
        Files.deleteIfExists(filling());
    }

    private Path filling() {
        return place.resolve("filling");
    }

    @Override
    public void close() throws IOException {
        run("umount", "-l", place.toString());
        Files.deleteIfExists(place);
    }

    private static void run(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String answer = new String(process.getInputStream().readAllBytes()).strip();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(String.join(" ", command) + ": " + answer);
            }
        } catch (InterruptedException impatient) {
            throw new IOException("interrupted", impatient);
        }
    }
}
