/**
 * Rooms in memory: one command at a time each, journal before listeners, and who is there. Knows nothing of pages and
 * sockets.
 */
@NullMarked
package org.pointingparty.live;

import org.jspecify.annotations.NullMarked;
