package org.pointingparty.journal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.pointingparty.journal.moment.Moments;
import org.pointingparty.journal.moment.WatchedFiles;
import org.pointingparty.live.Recall;
import org.pointingparty.live.Receipt;
import org.pointingparty.room.RoomId;

/** A process that goes on opening rooms while it is short of space or memory, and says what became of them. */
final class ChildShortage {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(30);
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final int REFUSALS = 4;
    private static final int READERS = 8;
    private static final List<byte[]> BALLAST = new ArrayList<>();

    private final Map<RoomId, Receipt> rooms = new ConcurrentHashMap<>();
    private final JdbcJournal journal;

    private ChildShortage(JdbcJournal journal) {
        this.journal = journal;
    }

    /** What a process is short of. */
    enum Of {
        SPACE {
            @Override
            void begin() {
                System.setProperty(Moments.FULL, "0");
            }

            @Override
            void end() {
                System.clearProperty(Moments.FULL);
            }
        },
        MEMORY {
            @Override
            void begin() {
                for (int size = 1 << 20; size >= 1 << 14; size /= 2) {
                    fill(size);
                }
            }

            @Override
            void end() {
                BALLAST.clear();
            }
        };

        abstract void begin();

        abstract void end();
    }

    private static void fill(int size) {
        try {
            while (true) {
                BALLAST.add(new byte[size]);
            }
        } catch (OutOfMemoryError full) {
            // As it should be.
        }
    }

    /** Runs one to its end; returns what it said and logged. */
    static String of(Path directory, Of shortage) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx48m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                "-Djava.nio.file.spi.DefaultFileSystemProvider=" + WatchedFiles.class.getName(),
                "-D" + Moments.OF + "=" + directory, ChildShortage.class.getName(), directory.toString(),
                shortage.name()).redirectErrorStream(true).start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        child.waitFor();
        return said;
    }

    /** Run as a process; arguments: the directory, what to be short of. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Of shortage = Of.valueOf(arguments[1]);
        Database database = Databases.h2(Path.of(arguments[0]), false);
        ChildShortage child = new ChildShortage(new JdbcJournal(database, PATIENCE, Thread::new, Runnable::run));
        if (shortage == Of.MEMORY) {
            child.readOn();
        }
        child.open();
        shortage.begin();
        boolean refused = child.openUntilRefused();
        shortage.end();
        long begun = System.nanoTime();
        boolean healed = child.openUntilKept(begun + LONGEST);
        out.println("healed after " + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun) + " ms");
        out.print("refused: " + refused + ", healed: " + healed + ", wrong: " + child.wrong(begun + LONGEST));
        Runtime.getRuntime().halt(0);
    }

    /** As many as take every connection of the pool. */
    private void readOn() {
        for (int i = 0; i < READERS; i++) {
            Thread reader = new Thread(() -> {
                while (true) {
                    read();
                    LockSupport.parkNanos(PAUSE);
                }
            });
            reader.setDaemon(true);
            reader.start();
        }
    }

    private void read() {
        try {
            journal.idleSince(Instant.EPOCH);
        } catch (RuntimeException | Error full) {
            // As it should be.
        }
    }

    private Receipt open() {
        RoomId room = JournalContract.newRoom();
        Receipt receipt = journal.append(room, 1, List.of(ChildJournal.event(1)),
                later -> rooms.put(room, later));
        rooms.putIfAbsent(room, receipt);
        return receipt;
    }

    private boolean openUntilRefused() {
        int refusals = 0;
        for (int i = 0; i < 1_000 * REFUSALS && refusals < REFUSALS; i++) {
            try {
                refusals += open() == Receipt.APPENDED ? 0 : 1;
            } catch (RuntimeException | Error full) {
                refusals++;
            }
            LockSupport.parkNanos(PAUSE);
        }
        return refusals == REFUSALS;
    }

    private boolean openUntilKept(long end) {
        while (open() != Receipt.APPENDED || rooms.containsValue(Receipt.UNKNOWN)) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(PAUSE);
        }
        return true;
    }

    /** The rooms that are there though they were refused, or are not though they were kept. */
    private List<RoomId> wrong(long end) {
        return rooms.keySet().stream()
                .filter(room -> recall(room, end) instanceof Recall.Found
                        != (rooms.get(room) == Receipt.APPENDED))
                .toList();
    }

    private Recall recall(RoomId room, long end) {
        Recall recall = journal.read(room);
        while (recall instanceof Recall.Unavailable && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE);
            recall = journal.read(room);
        }
        return recall;
    }
}
