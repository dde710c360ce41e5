package org.pointingparty.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the operating system says about the server's process. Linux only. */
final class Vitals {

    /** The kernel's unit of time in {@code /proc}, on every Linux that runs here. */
    private static final double MILLIS_PER_TICK = 10;
    private static final int USER_TIME = 11;
    private static final int SYSTEM_TIME = 12;
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final long pid;

    Vitals(long pid) {
        this.pid = pid;
    }

    /** Milliseconds of CPU spent so far, in and out of the kernel. */
    double cpuMillis() {
        String stat = read("stat");
        String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(afterName[USER_TIME]) + Long.parseLong(afterName[SYSTEM_TIME])) * MILLIS_PER_TICK;
    }

    /** Memory in use, in KiB. */
    long residentKib() {
        return number("VmRSS:\\s+(\\d+) kB");
    }

    long threads() {
        return number("Threads:\\s+(\\d+)");
    }

    long openFiles() {
        String[] files = Path.of("/proc", Long.toString(pid), "fd").toFile().list();
        if (files == null) {
            throw new IllegalStateException("/proc does not tell the open files of process " + pid);
        }
        return files.length;
    }

    /** Collects all garbage; the heap in use after that, in KiB. */
    long collectGarbage() {
        jcmd("GC.run");
        Matcher used = USED.matcher(jcmd("GC.heap_info"));
        if (!used.find()) {
            throw new IllegalStateException("jcmd does not say how much heap process " + pid + " uses");
        }
        return Long.parseLong(used.group(1));
    }

    private String jcmd(String command) {
        String tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            Process jcmd = new ProcessBuilder(tool, Long.toString(pid), command).redirectErrorStream(true).start();
            String answer = new String(jcmd.getInputStream().readAllBytes());
            jcmd.waitFor(1, TimeUnit.MINUTES);
            return answer;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private long number(String line) {
        Matcher matcher = Pattern.compile(line).matcher(read("status"));
        if (!matcher.find()) {
            throw new IllegalStateException("/proc does not tell " + line);
        }
        return Long.parseLong(matcher.group(1));
    }

    private String read(String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), file));
        } catch (IOException gone) {
            throw new UncheckedIOException("the server's process is gone", gone);
        }
    }
}
