package org.pointingparty.view;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the party came to, {@code summary}; empty until it is done.
 *
 * @param room the room's id
 * @param done whether the party has come to its end
 * @param tickets all tickets with their estimates
 * @param estimated how many of them have one
 * @param sum the sum of the estimates that are numbers, or null if none is
 */
public record SummaryView(String room, boolean done, List<TicketRowView> tickets, int estimated, BigDecimal sum) {

    static final SummaryView HIDDEN = new SummaryView("", false, List.of(), 0, null);
}
