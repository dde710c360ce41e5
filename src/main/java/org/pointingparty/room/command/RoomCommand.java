package org.pointingparty.room.command;

import org.pointingparty.room.Permission;
import org.pointingparty.room.Room;
import org.pointingparty.room.people.Attendance;
import org.pointingparty.room.people.ParticipantId;

/**
 * What can be asked of a room. Each command decides for itself what it leads to; {@link Deciding} adds what holds
 * for all of them.
 */
public sealed interface RoomCommand
        permits Add, Admit, AnswerProposal, Appoint, Archive, Choose, Create, Delete, Edit, EndCountdown, EndTimer,
                Erase, EraseMe, HandOver, Hold, Import, Join, Leave, Move, Next, Nudge, Propose, Quick, Remove, Rename,
                Restore, Retract, Reveal, Revote, SetDeck, SetPolicy, SetRole, SetTimer, SetTitle, Skip, Spectate,
                Start, StopTimer, TakeOver, Unarchive, Vote {

    /**
     * What this leads to, the reveal of a completed round not included.
     *
     * @param room as it is
     * @param by who asks, and has the {@link Permission} for it
     */
    Decision decide(Room room, ParticipantId by);

    /**
     * What this leads to where it also depends on who is there; by default it does not.
     *
     * @param room as it is
     * @param by who asks, and has the {@link Permission} for it
     * @param there who is there
     */
    default Decision decide(Room room, ParticipantId by, Attendance there) {
        return decide(room, by);
    }
}
