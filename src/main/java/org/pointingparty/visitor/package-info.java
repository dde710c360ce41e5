/**
 * Who a browser belongs to: recognised by a signed cookie, not by the server's session, so that a seat survives both.
 */
package org.pointingparty.visitor;
