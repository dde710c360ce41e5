package org.pointingparty.room.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Entry;
import org.pointingparty.room.Room;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.people.Participant;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.Participants;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.room.refusal.TextRule;

/**
 * Take a seat in the room, or return to one's former seat.
 *
 * @param visitor the visitor who joins
 * @param name the wanted name; numbered if it is taken
 * @param vouched whether the visitor has given the room's code
 */
public record Join(VisitorId visitor, String name, boolean vouched) implements RoomCommand {

    /** Trims the name; null counts as empty. */
    public Join(VisitorId visitor, @Nullable String name, boolean vouched) {
        this.visitor = visitor;
        this.name = TextRule.NAME.trim(name);
        this.vouched = vouched;
    }

    /** Joins without the room's code. */
    public Join(VisitorId visitor, @Nullable String name) {
        this(visitor, name, false);
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
                .orElseGet(() -> first(room, distinct));
    }

    private Decision first(Room room, String distinct) {
        Participants participants = room.participants();
        boolean expected = participants.expected().filter(visitor::equals).isPresent();
        if (!vouched && needsCode(room, visitor)) {
            return Decision.refuse(Reason.CODE_NEEDED);
        }
        ParticipantId id = participants.nextId();
        RoomEvent joined = new SeatEvent.ParticipantJoined(id, visitor, distinct);
        return expected
                ? Decision.accept(joined, new SeatEvent.FacilitatorAppointed(id))
                : Decision.accept(joined);
    }

    /**
     * Whether this visitor comes in with the room's code alone, never having been there.
     *
     * @param visitor who it is, or null if that is not known
     */
    public static boolean needsCode(Room room, @Nullable VisitorId visitor) {
        Participants participants = room.participants();
        boolean known = visitor != null && (participants.of(visitor).isPresent()
                || participants.expected().filter(visitor::equals).isPresent());
        return room.policy().entry() == Entry.CODE && !known;
    }

    private static Decision back(Participant former, String name) {
        return switch (former.seat()) {
            case TAKEN -> Decision.refuse(Reason.ALREADY_IN_ROOM);
            case LEFT -> Decision.accept(new SeatEvent.ParticipantReturned(former.id(), name));
            case REMOVED, KNOCKING, DECLINED -> Decision.refuse(Reason.REMOVED);
        };
    }
}
