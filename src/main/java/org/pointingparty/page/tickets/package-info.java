/** Tickets in and out, and on pages of their own. */
@NullMarked
package org.pointingparty.page.tickets;

import org.jspecify.annotations.NullMarked;
