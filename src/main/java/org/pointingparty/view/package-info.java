/**
 * What one viewer may see of a room, as immutable values for the page's fragments, and which regions of a page a change
 * makes stale. Pure.
 */
@NullMarked
package org.pointingparty.view;

import org.jspecify.annotations.NullMarked;
