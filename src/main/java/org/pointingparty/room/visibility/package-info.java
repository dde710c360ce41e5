/** The mark for what the room's packages share with each other and with nobody else. */
package org.pointingparty.room.visibility;
