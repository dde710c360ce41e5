package org.pointingparty.room.command;

import org.pointingparty.room.Room;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.people.Participant;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.Seat;
import org.pointingparty.room.refusal.Reason;

/** Ask to be let in again by whom one was removed; once, so that nobody is pestered. */
public record Knock() implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        return room.participants().removed()
                .filter(removed -> removed.id().equals(by) && removed.seat() == Seat.REMOVED)
                .map(Participant::id)
                .findFirst()
                .map(removed -> Decision.accept(new SeatEvent.ParticipantKnocked(removed)))
                .orElseGet(() -> Decision.refuse(Reason.NO_SUCH_PARTICIPANT));
    }
}
