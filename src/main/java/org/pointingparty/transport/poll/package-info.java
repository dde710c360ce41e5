/** Connections by long polling, where WebSockets are blocked. */
@NullMarked
package org.pointingparty.transport.poll;

import org.jspecify.annotations.NullMarked;
