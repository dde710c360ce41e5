package org.pointingparty.visitor;

import java.util.Optional;
import org.pointingparty.room.people.VisitorId;

/**
 * What is kept of visitors besides their keys; it survives a restart of the server, and all nodes see the same. Each
 * method answers within a few seconds and never throws because the storage fails. Thread-safe.
 */
public interface VisitorRecords {

    /** Whether this visitor's epoch has ended, which is for good; empty if that cannot be found out now. */
    Optional<Boolean> isOver(VisitorId visitor);

    /** Ends this visitor's epoch; false if that cannot be kept now. */
    boolean end(VisitorId visitor);

    /** Whether this visitor has, or once had, a seat in any room; empty if that cannot be found out now. */
    Optional<Boolean> isKnownToARoom(VisitorId visitor);
}
