/** Cards, decks, and the steps between cards. */
@NullMarked
package org.pointingparty.room.deck;

import org.jspecify.annotations.NullMarked;
