/** How many there may be at once: connections, rooms, guesses at codes. */
@NullMarked
package org.pointingparty.live.admission;

import org.jspecify.annotations.NullMarked;
