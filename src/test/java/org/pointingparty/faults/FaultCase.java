package org.pointingparty.faults;

import java.util.List;
import java.util.Map;

/**
 * One way to make the product fail.
 *
 * @param name by which it is asked for
 * @param needsRoot whether it needs a file system of its own
 * @param store makes the place of the journal
 * @param settings of the product
 * @param options of its virtual machine
 * @param mishap what is done
 */
record FaultCase(String name, boolean needsRoot, Place store, Map<String, String> settings, List<String> options,
        Mishap mishap) {

    /** Makes a place for the journal. */
    @FunctionalInterface
    interface Place {
        Store make() throws Exception;
    }

    /** Makes a product fail that is not started yet, and leaves it running, with people in it. */
    @FunctionalInterface
    interface Mishap {
        void befall(Trial trial) throws Exception;
    }

    static FaultCase onFile(String name, Mishap mishap) {
        return new FaultCase(name, false, FileStore::new, Map.of(), List.of(), mishap);
    }

    static FaultCase onPostgres(String name, Mishap mishap) {
        return new FaultCase(name, false, Postgres::new, Map.of(), List.of(), mishap);
    }

    static FaultCase onSmallDisk(String name, Mishap mishap) {
        return new FaultCase(name, true, SmallDiskStore::new, Map.of(), List.of(), mishap);
    }
}
