/** Which parts of a page a change makes stale, and the regions there are. */
package org.pointingparty.view.patch;
