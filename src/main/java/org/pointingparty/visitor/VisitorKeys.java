package org.pointingparty.visitor;

import java.util.List;

/** The secret keys that sign visitors' cookies; they survive a restart of the server. Thread-safe. */
public interface VisitorKeys {

    /** The keys, newest first: at least one, each of 32 bytes. The first one signs, all of them verify. */
    List<byte[]> newestFirst();
}
