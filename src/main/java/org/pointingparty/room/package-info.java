/**
 * What is true: the room, its rules and everything it is made of, as immutable values. Pure: no clock, no randomness,
 * no logging, no Jakarta; ids and times come in with a command.
 */
@NullMarked
package org.pointingparty.room;

import org.jspecify.annotations.NullMarked;
