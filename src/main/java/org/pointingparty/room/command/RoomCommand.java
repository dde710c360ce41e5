package org.pointingparty.room.command;

import org.pointingparty.room.Permission;
import org.pointingparty.room.Room;
import org.pointingparty.room.people.Attendance;
import org.pointingparty.room.people.ParticipantId;

/**
 * What can be asked of a room. Each command decides what it leads to; {@link Deciding} adds the rules that hold for all
 * commands.
 */
public sealed interface RoomCommand
        permits Add, Admit, AnswerProposal, Appoint, Archive, Choose, Create, Decline, Delete, Edit, EndCountdown,
                EndTimer, Erase, EraseMe, HandOver, Hold, Import, Join, Knock, Leave, Move, Next, Nudge, Propose, Quick,
                Remove, Rename, RenewCode, Restore, Retract, Reveal, Revote, SeeFacilitator, SetDeck, SetPolicy,
                SetRole, SetTimer, SetTitle, Skip, Spectate, Start, StopTimer, TakeOver, Unarchive, Vote {

    /**
     * Decides what this command leads to, apart from the reveal of a completed round.
     *
     * @param room the room before the command
     * @param by the sender, who has the {@link Permission} for it
     */
    Decision decide(Room room, ParticipantId by);

    /**
     * The same for a command that also depends on who is there; by default none does.
     *
     * @param room the room before the command
     * @param by the sender, who has the {@link Permission} for it
     * @param there who is there
     */
    default Decision decide(Room room, ParticipantId by, Attendance there) {
        return decide(room, by);
    }
}
