package org.pointingparty.tickets;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.room.ticket.TicketDraft;

/**
 * What was found in a text: tickets, and what is wrong with other lines.
 *
 * @param found the tickets that can be taken, with keys that are all different
 * @param wrong the first lines that cannot be taken
 * @param wrongs how many lines cannot be taken
 * @param refusal why nothing of it can be taken, or null
 */
public record Reading(List<Found> found, List<Wrong> wrong, int wrongs, @Nullable Rejection refusal) {

    /**
     * A ticket.
     *
     * @param line where it begins, counted from 1
     * @param draft the ticket
     * @param shortened whether its description was too long
     */
    public record Found(long line, TicketDraft draft, boolean shortened) {
    }

    /**
     * A line that is no ticket.
     *
     * @param line where it begins, counted from 1
     * @param text what would have been the title
     * @param reason why not
     */
    public record Wrong(long line, String text, Rejection reason) {
    }

    /** Copies the lists. */
    public Reading {
        found = List.copyOf(found);
        wrong = List.copyOf(wrong);
    }

    /** Nothing, for this reason. */
    static Reading refused(Rejection reason) {
        return new Reading(List.of(), List.of(), 0, reason);
    }

    /** The tickets that can be taken. */
    public List<TicketDraft> drafts() {
        return found.stream().map(Found::draft).toList();
    }
}
