/** How many there may be at once: connections, rooms, guesses at codes. */
package org.pointingparty.live.admission;
