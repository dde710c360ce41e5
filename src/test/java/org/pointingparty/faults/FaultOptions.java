package org.pointingparty.faults;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * What is asked for on the command line.
 *
 * @param names of faults, none for all
 * @param json where the figures go
 */
record FaultOptions(List<String> names, Path json) {

    static final String USAGE = "bin/load faults [fault ...] [--json FILE]";

    /** Understands the arguments; those that it does not are an IllegalArgumentException. */
    static FaultOptions parse(List<String> arguments) {
        List<String> names = new ArrayList<>();
        Path json = Path.of("target", "faults.json");
        Iterator<String> words = arguments.iterator();
        while (words.hasNext()) {
            String word = words.next();
            if (!word.equals("--json")) {
                names.add(word);
            } else if (words.hasNext()) {
                json = Path.of(words.next());
            } else {
                throw new IllegalArgumentException("--json needs a value");
            }
        }
        FaultCases.named(names);
        return new FaultOptions(List.copyOf(names), json);
    }
}
