/** What outlives a room in memory. */
package org.pointingparty.journal;
