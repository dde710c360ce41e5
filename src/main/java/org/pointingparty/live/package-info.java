/**
 * Rooms in memory: one command at a time each, journal before listeners, and who is there. Knows nothing of pages and
 * sockets.
 */
package org.pointingparty.live;
