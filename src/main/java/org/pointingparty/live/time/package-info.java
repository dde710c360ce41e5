/** Time that passes as it should, whatever is done to the clock. */
@NullMarked
package org.pointingparty.live.time;

import org.jspecify.annotations.NullMarked;
