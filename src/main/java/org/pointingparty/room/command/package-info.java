/** What can be asked of a room, who may ask for it, and what it leads to. */
package org.pointingparty.room.command;
