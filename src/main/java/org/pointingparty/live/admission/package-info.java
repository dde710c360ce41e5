/** Limits what this node takes on: connections, rooms, guesses at codes. */
@NullMarked
package org.pointingparty.live.admission;

import org.jspecify.annotations.NullMarked;
