package org.pointingparty.faults;

import java.util.List;
import java.util.stream.Stream;

/** All ways to fail, in the order in which they are tried. */
final class FaultCases {

    private static final List<FaultCase> ALL = Stream.of(ProcessFaults.ALL, StartFaults.ALL, PostgresFaults.ALL,
            DiskFaults.ALL, ErasureFaults.ALL, CrowdFaults.ALL).flatMap(List::stream).toList();

    private static final List<FaultCase> KNOWN =
            Stream.of(ALL, CrowdFaults.LONG).flatMap(List::stream).toList();

    private FaultCases() {
    }

    /** All that can be named. */
    static List<String> names() {
        return KNOWN.stream().map(FaultCase::name).toList();
    }

    /** Those of these names, or all that are not too long; one that is not known is an IllegalArgumentException. */
    static List<FaultCase> named(List<String> names) {
        for (String name : names) {
            if (!names().contains(name)) {
                throw new IllegalArgumentException("no such fault: " + name + "; there are " + names());
            }
        }
        return names.isEmpty() ? ALL : KNOWN.stream().filter(each -> names.contains(each.name())).toList();
    }
}
