/**
 * How frames reach a browser tab and commands come back: one send in flight per connection, the newest fragment per
 * region, nothing unbounded, and nobody delayed by somebody else's slow line.
 */
@NullMarked
package org.pointingparty.transport;

import org.jspecify.annotations.NullMarked;
