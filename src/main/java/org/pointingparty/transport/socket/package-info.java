/** Connections over WebSockets. */
package org.pointingparty.transport.socket;
