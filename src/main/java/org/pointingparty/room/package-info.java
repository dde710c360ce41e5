/**
 * The room, its rules and everything it is made of, as immutable values. Pure: no clock, no randomness, no logging, no
 * Jakarta; ids and times are passed in.
 */
@NullMarked
package org.pointingparty.room;

import org.jspecify.annotations.NullMarked;
