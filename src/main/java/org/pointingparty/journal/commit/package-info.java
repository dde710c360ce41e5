/**
 * How changes are written: those of all rooms on one thread; each is kept, given up before its commit begins, or looked
 * up until it is known.
 */
@NullMarked
package org.pointingparty.journal.commit;

import org.jspecify.annotations.NullMarked;
