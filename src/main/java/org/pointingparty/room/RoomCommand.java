package org.pointingparty.room;

/**
 * What can be asked of a room. Each command decides for itself what it leads to; {@link Room#decide} adds what holds
 * for all of them.
 */
public sealed interface RoomCommand
        permits Add, Choose, Create, Import, Join, Leave, Next, Rename, Retract, Reveal, Revote, SetRole, Skip, Start, Vote {

    /**
     * What this leads to, the reveal of a completed round not included.
     *
     * @param room as it is
     * @param by who asks, in the room if {@link #needsSeat}
     */
    Decision decide(Room room, ParticipantId by);

    /** Whether only somebody who is in the room may ask this. */
    default boolean needsSeat() {
        return true;
    }
}
