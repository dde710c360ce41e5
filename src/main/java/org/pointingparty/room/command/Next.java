package org.pointingparty.room.command;

import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.event.RoundEvent;
import org.pointingparty.room.event.TicketEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.round.Revealed;
import org.pointingparty.room.ticket.Estimate;
import org.pointingparty.room.ticket.TicketId;

/**
 * Settle the revealed round's ticket and move on to the next; a quick vote just ends.
 *
 * @param estimate the estimate: any card of the deck or a number on none of them; null or empty for the winning card
 */
public record Next(@Nullable String estimate) implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        return switch (room.phase()) {
            case WAITING -> Decision.refuse(Reason.NOT_STARTED);
            case DONE -> Decision.refuse(Reason.BACKLOG_DONE);
            case VOTING -> Decision.refuse(Reason.ROUND_VOTING);
            case REVEALED -> room.round().isQuick()
                    ? Decision.accept(RoundEvent.goingOn(room, TicketId.NONE))
                    : settle(room, room.revealed());
        };
    }

    private Decision settle(Room room, Revealed round) {
        if (estimate != null && !estimate.isEmpty()) {
            return Estimate.label(room.deck(), estimate)
                    .map(label -> settle(room, label))
                    .orElseGet(() -> Decision.refuse(Reason.ESTIMATE_UNUSABLE));
        }
        return switch (round.tally().outcome()) {
            case WINNER -> settle(room, round.tally().leaders().get(0).label());
            case TIE -> Decision.refuse(Reason.TIE);
            case NONE -> Decision.refuse(Reason.NO_OUTCOME);
        };
    }

    private static Decision settle(Room room, String label) {
        TicketId ticket = room.round().ticket();
        return Decision.accept(new TicketEvent.TicketEstimated(ticket, label), RoundEvent.goingOn(room, ticket));
    }
}
