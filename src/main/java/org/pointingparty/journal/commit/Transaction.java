package org.pointingparty.journal.commit;

import java.sql.SQLException;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.pointingparty.live.Receipt;

/** Writes changes of different rooms. */
public interface Transaction {

    /**
     * Writes changes in one transaction; an empty list is a trial.
     *
     * @param begins is asked once, right before the commit; if it says no, nothing is written. If it has said yes
     *     and this fails all the same, what was written may be kept
     */
    void write(List<Change> changes, BooleanSupplier begins) throws SQLException;

    /** Whether the version of this change is taken, or its room is gone. */
    boolean isConflict(Change change) throws SQLException;

    /**
     * What became of changes whose commit has begun, each one kept for good or never to come.
     *
     * @throws SQLException if that is not known yet
     */
    List<Receipt> lookUp(List<Change> changes) throws SQLException;

    /** A failure as the log may tell of it, without anything that is in a row. */
    String words(Throwable failure);
}
