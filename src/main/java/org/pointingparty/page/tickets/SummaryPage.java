package org.pointingparty.page.tickets;

import java.util.Objects;
import org.pointingparty.tickets.Meeting;

/**
 * What the summary of a meeting shows, to be printed, {@code page}.
 *
 * @param room the room's id
 * @param named whether it says who played which card
 * @param meeting the meeting
 */
public record SummaryPage(String room, boolean named, Meeting meeting) {

    /** Whether any ticket has a key or a link. */
    public boolean keyed() {
        return meeting.tickets().stream().anyMatch(ticket -> ticket.key() != null || ticket.link() != null);
    }

    /** How many tickets have an estimate. */
    public long estimated() {
        return meeting.tickets().stream().map(Meeting.Ticket::estimate).filter(Objects::nonNull).count();
    }
}
