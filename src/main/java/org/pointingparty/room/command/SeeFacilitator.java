package org.pointingparty.room.command;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.pointingparty.room.Room;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.Participants;
import org.pointingparty.room.refusal.Reason;

/**
 * Note that a facilitator by right is there while somebody acts, so that it is known when one last was. Given by the
 * clock.
 *
 * @param now the present time
 * @param present who is there
 */
public record SeeFacilitator(Instant now, Set<ParticipantId> present) implements RoomCommand {

    /** How long it is not noted again; against the many days that count, an hour is nothing. */
    private static final Duration BETWEEN = Duration.ofHours(1);

    /** Copies the set. */
    public SeeFacilitator {
        present = Set.copyOf(present);
    }

    @Override
    public Decision decide(Room room, ParticipantId by) {
        return isDue(room)
                ? Decision.accept(new SeatEvent.FacilitatorSeen(now))
                : Decision.refuse(Reason.NO_SUCH_PARTICIPANT);
    }

    boolean isDue(Room room) {
        Participants people = room.participants();
        return people.led().filter(last -> !now.isBefore(last.plus(BETWEEN))).isPresent()
                && people.isLedByRight(present::contains);
    }
}
