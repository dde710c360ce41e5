/** Imports and exports of tickets, and the tickets' own pages. */
@NullMarked
package org.pointingparty.page.tickets;

import org.jspecify.annotations.NullMarked;
