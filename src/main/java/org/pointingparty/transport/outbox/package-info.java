/** What one connection is yet to be sent: one send in flight, nothing unbounded. */
@NullMarked
package org.pointingparty.transport.outbox;

import org.jspecify.annotations.NullMarked;
