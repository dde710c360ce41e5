/** What one viewer may see of those in the room. */
@NullMarked
package org.pointingparty.view.people;

import org.jspecify.annotations.NullMarked;
