package org.pointingparty.room;

import java.util.Optional;
import org.pointingparty.room.refusal.Reason;

/** What a command requires of the participant who sends it. */
public enum Permission {
    /** Nothing, not even a seat. */
    NONE,
    /** A seat: for commands about oneself. */
    SEAT,
    /** To drive: for commands that move the party on. A room may reserve this to facilitators. */
    DRIVE,
    /** To facilitate: for commands that help the party along. */
    FACILITATE,
    /** To govern: for commands about who is in the room, who facilitates, the way in, and whether there is a room. */
    GOVERN,
    /** To take over from facilitators who are absent. */
    SUCCEED;

    /** Whether somebody with this standing has this permission under this policy. */
    public boolean isHeldBy(Standing standing, RoomPolicy policy) {
        return switch (this) {
            case NONE -> true;
            case SEAT -> standing != Standing.STRANGER;
            case DRIVE -> switch (standing) {
                case STRANGER -> false;
                case PARTICIPANT -> policy.drive() == Drivers.ANYONE;
                case DEPUTY, ACTING, FACILITATOR -> true;
            };
            case FACILITATE -> standing == Standing.ACTING || standing == Standing.FACILITATOR;
            case GOVERN -> standing == Standing.FACILITATOR;
            case SUCCEED -> standing == Standing.DEPUTY;
        };
    }

    /** Why somebody with this standing does not have this permission under this policy, if so. */
    public Optional<Reason> objection(Standing standing, RoomPolicy policy) {
        return isHeldBy(standing, policy) ? Optional.empty() : Optional.of(switch (standing) {
            case STRANGER -> Reason.NOT_IN_ROOM;
            case ACTING -> this == GOVERN ? Reason.ACTING_ONLY : Reason.FACILITATOR_PRESENT;
            case PARTICIPANT, DEPUTY, FACILITATOR ->
                    this == SUCCEED ? Reason.FACILITATOR_PRESENT : Reason.FACILITATORS_ONLY;
        });
    }
}
