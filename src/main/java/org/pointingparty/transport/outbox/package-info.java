/** What is still to be sent over one connection: one send in flight, nothing unbounded. */
package org.pointingparty.transport.outbox;
