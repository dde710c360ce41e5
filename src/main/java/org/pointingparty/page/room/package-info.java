/** The page of a room, its commands without script, and its end. */
package org.pointingparty.page.room;
