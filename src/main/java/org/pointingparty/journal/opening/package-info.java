/** How the journal is opened when the product starts, or as soon as what keeps it is there. */
@NullMarked
package org.pointingparty.journal.opening;

import org.jspecify.annotations.NullMarked;
