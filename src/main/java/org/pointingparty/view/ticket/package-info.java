/** What one viewer may see of the tickets. */
package org.pointingparty.view.ticket;
