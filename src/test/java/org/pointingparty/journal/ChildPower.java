package org.pointingparty.journal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.pointingparty.journal.moment.Moments;
import org.pointingparty.journal.moment.UnsyncedWrites;
import org.pointingparty.journal.moment.WatchedFiles;
import org.pointingparty.live.Receipt;

/** A process that appends to a few rooms until it loses power, and prints what it was told is kept. */
final class ChildPower {

    private static final int ROOMS = 4;
    private static final int CHANGES = 200;

    private ChildPower() {
    }

    /**
     * Runs one to its end.
     *
     * @param sync whether the journal makes the disk have each change
     * @param luck how many of 100 changes that the disk was not made to have survive all the same
     * @return the last version that was kept, by the number of the room
     */
    static Map<Integer, Long> run(Path directory, boolean sync, int luck) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
                System.getProperty("java.class.path"),
                "-Djava.nio.file.spi.DefaultFileSystemProvider=" + WatchedFiles.class.getName(),
                "-D" + Moments.OF + "=" + directory, ChildPower.class.getName(), directory.toString(),
                Boolean.toString(sync), Integer.toString(luck))
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        Map<Integer, Long> kept = new HashMap<>();
        child.inputReader(StandardCharsets.UTF_8).lines().filter(line -> line.endsWith(" for good"))
                .map(line -> line.split(" "))
                .forEach(words -> kept.put(Integer.valueOf(words[0]), Long.valueOf(words[1])));
        child.waitFor();
        return kept;
    }

    /** Run as a process; arguments: the directory, whether to sync, how much luck. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        TrialJournal trial = TrialJournal.over(
                Databases.h2(Path.of(arguments[0]), Boolean.parseBoolean(arguments[1])));
        UnsyncedWrites.watch();
        CountDownLatch left = new CountDownLatch(CHANGES);
        IntStream.range(0, ROOMS).forEach(room -> new Thread(() -> append(trial.journal(), room, left, out)).start());
        left.await();
        Random chance = new Random();
        BooleanSupplier survives = () -> chance.nextInt(100) < Integer.parseInt(arguments[2]);
        UnsyncedWrites.losePower(survives);
    }

    private static void append(JdbcJournal journal, int number, CountDownLatch left, PrintStream out) {
        for (long version = 1; append(journal, number, version) == Receipt.APPENDED; version++) {
            out.println(number + " " + version + " for good");
            left.countDown();
        }
    }

    private static Receipt append(JdbcJournal journal, int number, long version) {
        return journal.append(ChildJournal.room(number), version, List.of(ChildJournal.event(version)));
    }
}
