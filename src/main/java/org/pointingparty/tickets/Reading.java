package org.pointingparty.tickets;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.room.ticket.TicketDraft;

/**
 * What was found in a text that somebody imports: tickets, and wrong lines with their reasons.
 *
 * @param found the tickets that can be imported, all keys different
 * @param wrong the first of the lines that cannot be imported
 * @param wrongs the number of all lines that cannot be imported
 * @param refusal why nothing can be imported at all, or null
 */
public record Reading(List<Found> found, List<Wrong> wrong, int wrongs, @Nullable Rejection refusal) {

    /**
     * A ticket that was found.
     *
     * @param line the line where it begins, counted from 1
     * @param draft the ticket
     * @param shortened whether its description was cut because it was too long
     */
    public record Found(long line, TicketDraft draft, boolean shortened) {
    }

    /**
     * A line, or several, from which no ticket can be made.
     *
     * @param line the line where it begins, counted from 1
     * @param text the beginning of what would have been the title
     * @param reason why it cannot be imported
     */
    public record Wrong(long line, String text, Rejection reason) {
    }

    /** Copies the lists. */
    public Reading {
        found = List.copyOf(found);
        wrong = List.copyOf(wrong);
    }

    /** A reading from which nothing can be imported, for this reason. */
    static Reading refused(Rejection reason) {
        return new Reading(List.of(), List.of(), 0, reason);
    }

    /** The tickets that can be imported. */
    public List<TicketDraft> drafts() {
        return found.stream().map(Found::draft).toList();
    }
}
