/** How a room's changes reach all its connections, one turn at a time. */
package org.pointingparty.transport.broadcast;
