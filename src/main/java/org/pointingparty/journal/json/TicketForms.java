package org.pointingparty.journal.json;

import static org.pointingparty.journal.json.EventParts.draft;
import static org.pointingparty.journal.json.EventParts.ticket;

import java.util.List;
import org.pointingparty.room.event.TicketEvent;
import org.pointingparty.room.event.TicketEvent.TicketAdded;
import org.pointingparty.room.event.TicketEvent.TicketDeleted;
import org.pointingparty.room.event.TicketEvent.TicketEdited;
import org.pointingparty.room.event.TicketEvent.TicketEstimated;
import org.pointingparty.room.event.TicketEvent.TicketMoved;
import org.pointingparty.room.event.TicketEvent.TicketRestored;
import org.pointingparty.room.event.TicketEvent.TicketSkipped;
import org.pointingparty.room.ticket.TicketId;

/** How events of tickets are written. */
final class TicketForms {

    static final List<EventForm<? extends TicketEvent>> ALL = List.of(
            new EventForm<>("ticket-added", TicketAdded.class,
                    e -> EventFields.of("ticket", e.id().number(), "draft", draft(e.draft())),
                    f -> new TicketAdded(ticket(f), draft(f.fields("draft")))),
            new EventForm<>("ticket-edited", TicketEdited.class,
                    e -> EventFields.of("ticket", e.ticket().number(), "draft", draft(e.draft())),
                    f -> new TicketEdited(ticket(f), draft(f.fields("draft")))),
            new EventForm<>("ticket-deleted", TicketDeleted.class,
                    e -> EventFields.of("ticket", e.ticket().number()),
                    f -> new TicketDeleted(ticket(f))),
            new EventForm<>("ticket-restored", TicketRestored.class,
                    e -> EventFields.of("ticket", e.ticket().number()),
                    f -> new TicketRestored(ticket(f))),
            new EventForm<>("ticket-moved", TicketMoved.class,
                    e -> EventFields.of("ticket", e.ticket().number(),
                            "before", e.before() == null ? null : e.before().number()),
                    f -> new TicketMoved(ticket(f), f.values().get("before") == null
                            ? null
                            : new TicketId(f.number("before")))),
            new EventForm<>("ticket-estimated", TicketEstimated.class,
                    e -> EventFields.of("ticket", e.ticket().number(), "estimate", e.estimate()),
                    f -> new TicketEstimated(ticket(f), f.text("estimate"))),
            new EventForm<>("ticket-skipped", TicketSkipped.class,
                    e -> EventFields.of("ticket", e.ticket().number()),
                    f -> new TicketSkipped(ticket(f))));

    private TicketForms() {
    }
}
