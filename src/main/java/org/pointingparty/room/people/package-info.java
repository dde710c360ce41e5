/** Who is or was in a room, in which role, and who is there. */
package org.pointingparty.room.people;
