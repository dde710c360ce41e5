package org.pointingparty.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pointingparty.browser.ProductServer;

/** What can be learnt of a running product from outside: its metrics, and what is on its heap. */
public final class Node {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern ROW = Pattern.compile("\\s*\\d+:\\s+(\\d+)\\s+\\d+\\s+org\\.pointingparty\\.(\\S+).*");

    private final ProductServer server;
    private final Guest operator;

    Node(ProductServer server) throws Exception {
        this.server = server;
        this.operator = new Guest(url());
    }

    URL url() throws Exception {
        return new URL(server.home());
    }

    /** All figures, each by its name and labels. */
    String metrics() throws Exception {
        HttpResponse<String> answer = operator.get("metrics");
        assertEquals(200, answer.statusCode());
        return answer.body();
    }

    /** One figure, such as {@code connections} or {@code refusals_total{ceiling="rooms"}}. */
    long metric(String name) throws Exception {
        String line = "pointing_party_" + name + " ";
        return metrics().lines().filter(each -> each.startsWith(line))
                .mapToLong(each -> Long.parseLong(each.substring(line.length())))
                .findFirst().orElseThrow();
    }

    void awaitConnections(long number) throws Exception {
        await(() -> metric("connections"), number);
    }

    /** How many reachable objects of each class of ours there are, by the class's name without ours. */
    Map<String, Long> heap() throws Exception {
        Process jcmd = new ProcessBuilder(System.getProperty("java.home") + "/bin/jcmd", Long.toString(server.pid()),
                "GC.class_histogram").redirectErrorStream(true).start();
        Map<String, Long> counts = new TreeMap<>();
        try (var lines = jcmd.inputReader()) {
            lines.lines().map(ROW::matcher).filter(Matcher::matches)
                    .forEach(row -> counts.put(row.group(2), Long.parseLong(row.group(1))));
        }
        assertEquals(0, jcmd.waitFor());
        assertTrue(counts.size() > 10, () -> "a histogram with our classes: " + counts);
        return counts;
    }

    /** Waits until something is so, a minute at most. */
    public static void await(Callable<?> actual, Object expected) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        Object last = actual.call();
        while (!expected.equals(last) && Instant.now().isBefore(end)) {
            TimeUnit.MILLISECONDS.sleep(20);
            last = actual.call();
        }
        assertEquals(expected, last);
    }
}
