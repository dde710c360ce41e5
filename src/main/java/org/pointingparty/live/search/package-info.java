/** Finds rooms for those who may have no seat in them, as often as they may look. */
@NullMarked
package org.pointingparty.live.search;

import org.jspecify.annotations.NullMarked;
