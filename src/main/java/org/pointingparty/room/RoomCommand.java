package org.pointingparty.room;

/**
 * What can be asked of a room. Each command decides for itself what it leads to; {@link Room#decide} adds what holds
 * for all of them.
 */
public sealed interface RoomCommand
        permits Add, Admit, Appoint, Choose, Create, EndCountdown, EndTimer, HandOver, Hold, Import, Join, Leave, Next, Nudge, Remove, Rename, Retract,
                Reveal, Revote, SetPolicy, SetRole, SetTimer, Skip, Spectate, Start, StopTimer, TakeOver, Vote {

    /**
     * What this leads to, the reveal of a completed round not included.
     *
     * @param room as it is
     * @param by who asks, and has the {@link Permission} for it
     */
    Decision decide(Room room, ParticipantId by);
}
