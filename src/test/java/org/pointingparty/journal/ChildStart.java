package org.pointingparty.journal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pointingparty.journal.moment.Moments;
import org.pointingparty.journal.moment.WatchedFiles;

/** A process that opens the journal of a directory, and then ends without closing it. */
final class ChildStart {

    private ChildStart() {
    }

    /** Runs one to its end; returns what it said: that the journal is open, why not, or nothing if it was halted. */
    static String of(Path directory, Map<String, String> moments) throws IOException, InterruptedException {
        return of(ChildStart.class, directory, moments);
    }

    /** Runs another process on such a directory to its end; returns what it said. */
    static String of(Class<?> main, Path directory, Map<String, String> moments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-Xshare:auto",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                "-Djava.nio.file.spi.DefaultFileSystemProvider=" + WatchedFiles.class.getName(),
                "-D" + Moments.OF + "=" + directory));
        moments.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of(main.getName(), directory.toString()));
        Process child = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        child.waitFor();
        return said;
    }

    /** Run as a process; argument: the directory. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            TrialJournal.h2(Path.of(arguments[0]));
            out.print("open");
        } catch (RuntimeException refused) {
            out.print(refused.getMessage());
        }
        Runtime.getRuntime().halt(0);
    }
}
