/** Those who are or were in a room, their roles and seats, and who is present. */
@NullMarked
package org.pointingparty.room.people;

import org.jspecify.annotations.NullMarked;
