/**
 * Recognises visitors by a signed cookie rather than the server's session, so that a seat outlives the session.
 */
package org.pointingparty.visitor;
