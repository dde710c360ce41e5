/** What the room's own folders show each other and nobody else. */
package org.pointingparty.room.visibility;
