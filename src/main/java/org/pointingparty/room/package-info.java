/**
 * The room, its rules and everything it is made of, as immutable values. Pure: no clock, no randomness, no logging, no
 * Jakarta; ids and times are passed in.
 */
package org.pointingparty.room;
