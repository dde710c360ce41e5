/** What is still to be sent over one connection: one send in flight, nothing unbounded. */
@NullMarked
package org.pointingparty.transport.outbox;

import org.jspecify.annotations.NullMarked;
