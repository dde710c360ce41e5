/** Limits what this node takes on: connections, rooms, guesses at codes. */
package org.pointingparty.live.admission;
