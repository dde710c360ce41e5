/**
 * What an administrator may set, and the texts of the product in its languages. A leaf that knows nothing of rooms.
 */
package org.pointingparty.settings;
