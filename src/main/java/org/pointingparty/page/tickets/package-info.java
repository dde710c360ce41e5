/** Tickets in and out, and on pages of their own. */
package org.pointingparty.page.tickets;
