/** Cards, decks, and the steps between cards. */
package org.pointingparty.room.deck;
