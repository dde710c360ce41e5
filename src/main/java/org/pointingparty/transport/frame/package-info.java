/** Messages down to the browser and up from it, as values. */
package org.pointingparty.transport.frame;
