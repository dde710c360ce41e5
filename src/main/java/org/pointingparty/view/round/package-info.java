/** What one viewer may see of a round. */
@NullMarked
package org.pointingparty.view.round;

import org.jspecify.annotations.NullMarked;
