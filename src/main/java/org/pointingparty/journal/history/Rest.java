package org.pointingparty.journal.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pointingparty.room.Room;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.event.TicketEvent;
import org.pointingparty.room.event.UpkeepEvent;
import org.pointingparty.room.people.Participant;
import org.pointingparty.room.ticket.Ticket;
import org.pointingparty.room.ticket.TicketId;

/** The few events that lead from a room without what a fold has left out to the room as it is. */
final class Rest {

    private final List<RoomEvent> events = new ArrayList<>();

    private Rest() {
    }

    /**
     * The events from one room to the other.
     *
     * @param folded the room as the changes that were kept have left it
     * @param room the room as all changes have left it
     */
    static List<RoomEvent> between(Room folded, Room room) {
        Rest rest = new Rest();
        rest.agreed(folded, room);
        rest.texts(folded, room);
        rest.order(folded.backlog().all(), room.backlog().all());
        room.participants().all().forEach(participant -> folded.participants().of(participant.id())
                .ifPresent(before -> rest.seat(before, participant)));
        return rest.events;
    }

    private void agreed(Room folded, Room room) {
        if (!folded.title().equals(room.title())) {
            events.add(new UpkeepEvent.RoomRetitled(room.title()));
        }
        if (!folded.policy().equals(room.policy())) {
            events.add(new UpkeepEvent.PolicyChanged(room.policy()));
        }
    }

    private void texts(Room folded, Room room) {
        Map<TicketId, Ticket> before = new HashMap<>();
        folded.backlog().all().forEach(ticket -> before.put(ticket.id(), ticket));
        for (Ticket ticket : room.backlog().all()) {
            Ticket former = before.get(ticket.id());
            if (former != null && !former.draft().equals(ticket.draft())) {
                events.add(new TicketEvent.TicketEdited(ticket.id(), ticket.draft()));
            }
        }
    }

    /** From the end on, each ticket is moved to before the next one unless it is there. */
    private void order(List<Ticket> before, List<Ticket> wanted) {
        List<TicketId> order = new ArrayList<>(before.stream().map(Ticket::id).toList());
        for (int place = wanted.size() - 1; place >= 0 && order.size() == wanted.size(); place--) {
            TicketId ticket = wanted.get(place).id();
            if (!order.get(place).equals(ticket)) {
                order.remove(ticket);
                order.add(place, ticket);
                events.add(new TicketEvent.TicketMoved(ticket,
                        place + 1 == wanted.size() ? null : wanted.get(place + 1).id()));
            }
        }
    }

    private void seat(Participant before, Participant now) {
        if (before.seat() != now.seat()) {
            events.add(now.left()
                    ? new SeatEvent.ParticipantLeft(now.id())
                    : new SeatEvent.ParticipantReturned(now.id(), now.name()));
        }
        if (!Objects.equals(before.name(), now.name()) && (now.left() || before.seat() == now.seat())) {
            events.add(new SeatEvent.ParticipantRenamed(now.id(), now.name()));
        }
    }
}
