/** The page of a room, its commands without script, and its deletion. */
@NullMarked
package org.pointingparty.page.room;

import org.jspecify.annotations.NullMarked;
