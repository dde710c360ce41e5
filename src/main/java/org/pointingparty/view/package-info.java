/**
 * What one viewer may see of a room, as immutable values that the page's fragments show, and which regions of a page a
 * change makes stale. Pure.
 */
package org.pointingparty.view;
