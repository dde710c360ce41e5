package org.pointingparty.faults;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.pointingparty.faults.history.StoredRow;

/** Where the journal of a product under trial is. */
interface Store extends AutoCloseable {

    /** The settings of the product that make it keep its journal here. */
    Map<String, String> settings();

    /** All changes that are kept, by room and in the order of versions; the product must not be running. */
    List<StoredRow> rows() throws Exception;

    /** Leaves nothing behind. */
    @Override
    void close() throws IOException;
}
