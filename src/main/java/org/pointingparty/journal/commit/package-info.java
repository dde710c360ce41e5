/** How changes are written: those of all rooms on one thread, and in one transaction if they come at the same time. */
@NullMarked
package org.pointingparty.journal.commit;

import org.jspecify.annotations.NullMarked;
