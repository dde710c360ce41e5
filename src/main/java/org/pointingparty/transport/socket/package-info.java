/** Connections over WebSockets. */
@NullMarked
package org.pointingparty.transport.socket;

import org.jspecify.annotations.NullMarked;
