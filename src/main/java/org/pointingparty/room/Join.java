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
                .orElseGet(() -> first(participants, distinct));
    }

    private Decision first(Participants participants, String distinct) {
        ParticipantId id = participants.nextId();
        RoomEvent joined = new RoomEvent.ParticipantJoined(id, visitor, distinct);
        return participants.expected().filter(visitor::equals).isPresent()
                ? Decision.accept(joined, new RoomEvent.FacilitatorAppointed(id))
                : Decision.accept(joined);
    }

    private static Decision back(Participant former, String name) {
        return switch (former.seat()) {
            case TAKEN -> Decision.refuse(Reason.ALREADY_IN_ROOM);
            case LEFT -> Decision.accept(new RoomEvent.ParticipantReturned(former.id(), name));
            case REMOVED -> Decision.refuse(Reason.REMOVED);
        };
    }
}
