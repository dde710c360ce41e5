/** Who connects, whether they are let in, and what becomes of what they send. */
@NullMarked
package org.pointingparty.transport.reception;

import org.jspecify.annotations.NullMarked;
