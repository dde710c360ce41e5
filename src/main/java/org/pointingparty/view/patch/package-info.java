/** The regions of a page, and which of them a change makes stale. */
@NullMarked
package org.pointingparty.view.patch;

import org.jspecify.annotations.NullMarked;
