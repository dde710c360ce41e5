/** Those who are or were in a room, their roles and seats, and who is present. */
package org.pointingparty.room.people;
