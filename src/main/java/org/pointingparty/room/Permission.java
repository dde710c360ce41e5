package org.pointingparty.room;

/** What somebody needs in order to ask something. */
public enum Permission {
    /** Nothing, not even a seat. */
    NONE,
    /** A seat: for what concerns oneself. */
    SEAT,
    /** To drive: for what moves the party on. A room may reserve it to facilitators. */
    DRIVE,
    /** To facilitate: for what concerns others, and the room itself. */
    FACILITATE,
    /** To take over from facilitators who are not there. */
    SUCCEED;

    /** Whether somebody of this standing has it under this policy. */
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
