/** Connections by long polling, where WebSockets are blocked. */
package org.pointingparty.transport.poll;
