/** Imports and exports of tickets, and the tickets' own pages. */
package org.pointingparty.page.tickets;
