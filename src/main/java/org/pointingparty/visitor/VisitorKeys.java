package org.pointingparty.visitor;

import java.util.List;

/** The secret keys that sign visitors' cookies; they survive a restart of the server. Thread-safe. */
public interface VisitorKeys {

    /**
     * The keys, newest first, each of 32 bytes. The first one signs, all of them verify. At least one, but none while
     * what keeps them is not open: then nobody is recognised.
     */
    List<byte[]> newestFirst();
}
