/** Events as JSON, in formats that stay readable for ever. */
@NullMarked
package org.pointingparty.journal.json;

import org.jspecify.annotations.NullMarked;
