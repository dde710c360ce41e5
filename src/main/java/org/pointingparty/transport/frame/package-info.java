/** Messages down to the browser and up from it, as values. */
@NullMarked
package org.pointingparty.transport.frame;

import org.jspecify.annotations.NullMarked;
