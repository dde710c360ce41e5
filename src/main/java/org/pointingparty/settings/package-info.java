/**
 * The settings for administrators, and the product's texts in its languages. This package knows nothing of rooms.
 */
@NullMarked
package org.pointingparty.settings;

import org.jspecify.annotations.NullMarked;
