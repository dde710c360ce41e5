/**
 * Rooms in memory: each takes one command at a time, writes to the journal before it tells its listeners, and knows who
 * is there. Knows nothing of pages and sockets.
 */
@NullMarked
package org.pointingparty.live;

import org.jspecify.annotations.NullMarked;
