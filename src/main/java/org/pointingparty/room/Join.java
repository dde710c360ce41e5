package org.pointingparty.room;

import java.util.Optional;

/**
 * Take a seat, or the former one again.
 *
 * @param visitor who comes
 * @param name what to be called; numbered if somebody has it
 */
public record Join(VisitorId visitor, String name) implements RoomCommand {

    /** Trims the name. */
    public Join {
        name = TextRule.NAME.trim(name);
    }

    @Override
    public Decision decide(Room room, ParticipantId by) {
        Optional<Rejection> objection = TextRule.NAME.objection(name);
        if (objection.isPresent()) {
            return Decision.refuse(objection.get());
        }
        Participants participants = room.participants();
        String distinct = participants.distinct(name, null);
        return participants.of(visitor)
                .map(former -> back(former, distinct))
                .orElseGet(() -> Decision.accept(
                        new RoomEvent.ParticipantJoined(participants.nextId(), visitor, distinct)));
    }

    private static Decision back(Participant former, String name) {
        return former.left()
                ? Decision.accept(new RoomEvent.ParticipantReturned(former.id(), name))
                : Decision.refuse(Reason.ALREADY_IN_ROOM);
    }

    @Override
    public boolean needsSeat() {
        return false;
    }
}
