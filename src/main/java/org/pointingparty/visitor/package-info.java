/**
 * Who a browser belongs to: recognised by a signed cookie, not by the server's session, so that a seat survives both.
 */
@NullMarked
package org.pointingparty.visitor;

import org.jspecify.annotations.NullMarked;
