/** What one viewer may see of the tickets. */
@NullMarked
package org.pointingparty.view.ticket;

import org.jspecify.annotations.NullMarked;
