/**
 * Recognises visitors by a signed cookie rather than the server's session, so that a seat outlives the session.
 */
@NullMarked
package org.pointingparty.visitor;

import org.jspecify.annotations.NullMarked;
