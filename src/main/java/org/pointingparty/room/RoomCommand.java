package org.pointingparty.room;

/**
 * What can be asked of a room. Each command decides for itself what it leads to; {@link Room#decide} adds what holds
 * for all of them.
 */
public sealed interface RoomCommand
        permits Add, Admit, Appoint, Choose, Create, Delete, Edit, HandOver, Import, Join, Leave, Move, Next, Nudge, Remove,
                Rename, Restore, Retract, Reveal, Revote, SetPolicy, SetRole, Skip, Spectate, Start, TakeOver, Vote {

    /**
     * What this leads to, the reveal of a completed round not included.
     *
     * @param room as it is
     * @param by who asks, and has the {@link Permission} for it
     */
    Decision decide(Room room, ParticipantId by);
}
