/**
 * What an administrator may set, and the texts of the product in its languages. A leaf that knows nothing of rooms.
 */
@NullMarked
package org.pointingparty.settings;

import org.jspecify.annotations.NullMarked;
