/** What one viewer may see of the rounds. */
@NullMarked
package org.pointingparty.view.round;

import org.jspecify.annotations.NullMarked;
