/** Why something is refused, and the rules for what people type. */
package org.pointingparty.room.refusal;
