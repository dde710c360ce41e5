package org.pointingparty.room.command;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.TicketEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.room.ticket.Backlog;
import org.pointingparty.room.ticket.Ticket;
import org.pointingparty.room.ticket.TicketDraft;
import org.pointingparty.room.ticket.TicketId;

/**
 * Import tickets: those whose key is already in the room update its tickets, the others are added at the end of the
 * backlog. A ticket without a key counts as present if the room has it word for word.
 *
 * @param tickets the tickets, all keys different
 */
public record Import(List<TicketDraft> tickets) implements RoomCommand {

    /** Copies the tickets. */
    public Import {
        tickets = List.copyOf(tickets);
    }

    /**
     * An imported ticket and its counterpart in the room.
     *
     * @param draft the ticket as the room would have it after the import
     * @param there the counterpart in the room, or null if the ticket is new
     */
    public record Match(TicketDraft draft, @Nullable Ticket there) {

        /** Whether the room has no such ticket yet. */
        public boolean isNew() {
            return there == null;
        }

        /** Whether the room has this ticket with other text. */
        public boolean isChanged() {
            return there != null && !there.draft().equals(draft);
        }
    }

    @Override
    public Decision decide(Room room, ParticipantId by) {
        Optional<Rejection> objection = tickets.stream().flatMap(draft -> draft.objection().stream()).findFirst();
        if (objection.isPresent()) {
            return Decision.refuse(objection.get());
        }
        List<Match> matches = matches(room.backlog());
        int added = (int) matches.stream().filter(Match::isNew).count();
        if (!room.backlog().takes(added)) {
            return Decision.refuse(Reason.BACKLOG_FULL, Backlog.LARGEST);
        }
        List<RoomEvent> events = events(matches, room.backlog());
        return events.isEmpty() ? Decision.refuse(Reason.IMPORT_NOTHING_NEW) : new Decision.Accepted(events);
    }

    private static List<RoomEvent> events(List<Match> matches, Backlog backlog) {
        List<RoomEvent> events = new ArrayList<>();
        int next = backlog.nextId().number();
        for (Match match : matches) {
            Ticket there = match.there();
            if (there == null) {
                events.add(new TicketEvent.TicketAdded(new TicketId(next++), match.draft()));
            } else if (match.isChanged()) {
                events.add(new TicketEvent.TicketEdited(there.id(), match.draft()));
            }
        }
        return events;
    }

    /** Each of the tickets with its counterpart in this backlog, in their order. */
    public List<Match> matches(Backlog backlog) {
        Map<String, Ticket> byKey = new HashMap<>();
        Map<TicketDraft, Deque<Ticket>> keyless = new LinkedHashMap<>();
        for (Ticket ticket : backlog.tickets()) {
            if (ticket.key().isEmpty()) {
                keyless.computeIfAbsent(ticket.draft(), same -> new ArrayDeque<>()).add(ticket);
            } else {
                byKey.putIfAbsent(ticket.key(), ticket);
            }
        }
        return tickets.stream()
                .map(draft -> match(draft, draft.key().isEmpty() ? take(keyless.get(draft)) : byKey.get(draft.key())))
                .toList();
    }

    /** What the import leaves empty stays as it is: many tables have no descriptions or links. */
    private static Match match(TicketDraft draft, @Nullable Ticket there) {
        return new Match(there == null ? draft : draft.completedBy(there.draft()), there);
    }

    private static @Nullable Ticket take(@Nullable Deque<Ticket> alike) {
        return alike == null ? null : alike.poll();
    }
}
