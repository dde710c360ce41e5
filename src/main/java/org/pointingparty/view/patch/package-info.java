/** Which parts of a page a change makes stale, and the regions there are. */
@NullMarked
package org.pointingparty.view.patch;

import org.jspecify.annotations.NullMarked;
