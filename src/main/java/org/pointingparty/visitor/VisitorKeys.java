package org.pointingparty.visitor;

import java.util.List;

/** The secrets that sign what recognises visitors; they outlive the server. Thread-safe. */
public interface VisitorKeys {

    /** Keys of 32 bytes, at least one: the first signs, all of them verify. */
    List<byte[]> newestFirst();
}
