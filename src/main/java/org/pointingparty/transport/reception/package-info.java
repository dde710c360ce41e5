/** Who connects, whether they are let in, and what becomes of what they send. */
package org.pointingparty.transport.reception;
