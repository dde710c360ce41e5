/** Events as JSON: their formats, for ever readable. */
@NullMarked
package org.pointingparty.journal.json;

import org.jspecify.annotations.NullMarked;
