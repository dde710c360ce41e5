/** The regions of a page, and which of them a change makes stale. */
package org.pointingparty.view.patch;
