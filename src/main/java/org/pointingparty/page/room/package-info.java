/** The page of a room, its commands without script, and its deletion. */
package org.pointingparty.page.room;
