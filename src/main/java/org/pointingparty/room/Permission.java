package org.pointingparty.room;

/** What a command requires of the participant who sends it. */
public enum Permission {
    /** Nothing, not even a seat. */
    NONE,
    /** A seat: for commands about oneself. */
    SEAT,
    /** To drive: for commands that move the party on. A room may reserve this to facilitators. */
    DRIVE,
    /** To facilitate: for commands about others and about the room itself. */
    FACILITATE,
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
                case DEPUTY, FACILITATOR -> true;
            };
            case FACILITATE -> standing == Standing.FACILITATOR;
            case SUCCEED -> standing == Standing.DEPUTY;
        };
    }
}
