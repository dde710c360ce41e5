package org.pointingparty.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.pointingparty.live.Recall;
import org.pointingparty.live.Receipt;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.deck.Decks;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.TicketEvent;
import org.pointingparty.room.event.UpkeepEvent;
import org.pointingparty.room.ticket.TicketDraft;
import org.pointingparty.room.ticket.TicketId;

/** A journal in a process of its own, which appends until it is killed and prints what it was told is kept. */
final class ChildJournal {

    private ChildJournal() {
    }

    /** Starts a process whose journal is in this directory; so many threads append to one room each. */
    static Process start(Path directory, int rooms) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), ChildJournal.class.getName(),
                directory.toString(), Integer.toString(rooms)));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** Reads lines up to this one. @throws AssertionError if the process ends before */
    static void awaitLine(Process child, String line) throws IOException {
        BufferedReader lines = child.inputReader(StandardCharsets.UTF_8);
        for (String read = lines.readLine(); !line.equals(read); read = lines.readLine()) {
            if (read == null) {
                throw new AssertionError("the child has ended");
            }
        }
    }

    static RoomId room(int number) {
        return new RoomId("child-%018d".formatted(number));
    }

    /** The event that this version of any room consists of. */
    static RoomEvent event(long version) {
        return version == 1
                ? new UpkeepEvent.RoomCreated("Of a child", Decks.DEFAULT, List.of())
                : new TicketEvent.TicketAdded(new TicketId((int) version),
                        new TicketDraft("Ticket of version " + version, ""));
    }

    /** Run as a process; arguments: directory, number of rooms. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        TrialJournal trial = TrialJournal.h2(Path.of(arguments[0]));
        reuseSpaceSoon(trial.database());
        out.println("open");
        int rooms = Integer.parseInt(arguments[1]);
        for (int number = 0; number < rooms; number++) {
            int room = number;
            new Thread(() -> append(trial, room, out)).start();
        }
        waitForTheEnd();
    }

    /**
     * After 45 seconds H2 writes over what is of no use any more, and one release lost all it wrote there when killed.
     */
    private static void reuseSpaceSoon(Database database) {
        try {
            database.write(connection -> Sql.update(connection, "set retention_time 100"));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void append(TrialJournal trial, int number, PrintStream out) {
        JdbcJournal journal = trial.journal();
        long version = 1;
        if (journal.read(room(number)) instanceof Recall.Found found) {
            version = found.room().version() + 1;
        }
        for (; journal.append(room(number), version, List.of(event(version))) == Receipt.APPENDED; version++) {
            out.println("kept " + number + " " + version + " for good");
            foldNowAndThen(trial, number, version);
        }
        out.println("failed " + number);
    }

    private static void foldNowAndThen(TrialJournal trial, int number, long version) {
        try {
            if (version % FoldedHistory.STRETCH == 0) {
                FoldedHistory.fold(trial, room(number));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void waitForTheEnd() {
        try {
            Thread.currentThread().join();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }
}
