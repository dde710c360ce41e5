/** Why something is refused, and the rules for what people type. */
@NullMarked
package org.pointingparty.room.refusal;

import org.jspecify.annotations.NullMarked;
