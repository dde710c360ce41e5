/** What one connection is yet to be sent: one send in flight, nothing unbounded. */
package org.pointingparty.transport.outbox;
