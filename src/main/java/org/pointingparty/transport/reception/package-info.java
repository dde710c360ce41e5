/** Lets callers in or turns them away, and carries out what they send. */
package org.pointingparty.transport.reception;
