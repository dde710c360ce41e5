/** How a room's changes reach all its connections, one turn at a time. */
@NullMarked
package org.pointingparty.transport.broadcast;

import org.jspecify.annotations.NullMarked;
