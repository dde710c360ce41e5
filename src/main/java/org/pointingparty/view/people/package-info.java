/** What one viewer may see of the participants. */
@NullMarked
package org.pointingparty.view.people;

import org.jspecify.annotations.NullMarked;
