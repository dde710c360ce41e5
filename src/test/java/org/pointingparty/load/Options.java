package org.pointingparty.load;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * What is asked for on the command line.
 *
 * @param scenarios by name, at least one
 * @param server the home page of a running product, or null to start one
 * @param pid the process of that product, 0 if one is to be started
 * @param json where the figures go
 */
record Options(List<String> scenarios, URI server, long pid, Path json) {

    static final String USAGE = "bin/load [scenario ...] [--server URL --pid PID] [--json FILE]";

    /** Understands the arguments; those that it does not are an IllegalArgumentException. */
    static Options parse(String... arguments) {
        List<String> scenarios = new ArrayList<>();
        URI server = null;
        long pid = 0;
        Path json = Path.of("target", "load.json");
        Iterator<String> words = Arrays.asList(arguments).iterator();
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "--server" -> server = home(value(word, words));
                case "--pid" -> pid = Long.parseLong(value(word, words));
                case "--json" -> json = Path.of(value(word, words));
                default -> scenarios.add(scenario(word));
            }
        }
        if ((server == null) != (pid == 0)) {
            throw new IllegalArgumentException("--server and --pid belong together");
        }
        return new Options(scenarios.isEmpty() ? List.of("all") : scenarios, server, pid, json);
    }

    private static String value(String option, Iterator<String> words) {
        if (!words.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return words.next();
    }

    private static String scenario(String word) {
        if (!word.equals("all") && !Scenarios.names().contains(word)) {
            throw new IllegalArgumentException("no such scenario: " + word + "; there are " + Scenarios.names());
        }
        return word;
    }

    /** Only this machine is ever put under load. */
    private static URI home(String address) {
        URI home = URI.create(address.endsWith("/") ? address : address + "/");
        if (home.getPort() < 0 || !List.of("localhost", "127.0.0.1").contains(home.getHost())) {
            throw new IllegalArgumentException("not a port of this machine: " + address);
        }
        return home;
    }
}
