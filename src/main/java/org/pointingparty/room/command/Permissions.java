package org.pointingparty.room.command;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import org.pointingparty.room.Permission;
import org.pointingparty.room.RoomPolicy;
import org.pointingparty.room.Standing;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;

/** The one table of permissions: which command needs which. Nobody may send a command that is not in the table. */
final class Permissions {

    private static final Map<Class<? extends RoomCommand>, Need> NEEDED = Map.ofEntries(
            entry(Create.class, always(Permission.NONE)),
            entry(Join.class, always(Permission.NONE)),
            entry(Knock.class, always(Permission.NONE)),
            entry(EndCountdown.class, always(Permission.NONE)),
            entry(EndTimer.class, always(Permission.NONE)),
            entry(SeeFacilitator.class, always(Permission.NONE)),
            entry(Leave.class, always(Permission.SEAT)),
            entry(Rename.class, always(Permission.SEAT)),
            entry(SetRole.class, always(Permission.SEAT)),
            entry(Vote.class, unlessArchived(Permission.SEAT)),
            entry(Retract.class, unlessArchived(Permission.SEAT)),
            entry(Start.class, unlessArchived(Permission.DRIVE)),
            entry(Reveal.class, unlessArchived(Permission.DRIVE)),
            entry(Hold.class, unlessArchived(Permission.DRIVE)),
            entry(SetTimer.class, unlessArchived(Permission.DRIVE)),
            entry(StopTimer.class, unlessArchived(Permission.DRIVE)),
            entry(Revote.class, unlessArchived(Permission.DRIVE)),
            entry(Next.class, unlessArchived(Permission.DRIVE)),
            entry(Choose.class, unlessArchived(Permission.DRIVE)),
            entry(Skip.class, unlessArchived(Permission.DRIVE)),
            entry(Quick.class, unlessArchived(Permission.DRIVE)),
            entry(Add.class, unlessArchived(Permission.DRIVE)),
            entry(Import.class, unlessArchived(Permission.DRIVE)),
            entry(Propose.class, unlessArchived(Permission.DRIVE)),
            entry(AnswerProposal.class, unlessArchived(Permission.SEAT)),
            entry(SetDeck.class, always(Permission.FACILITATE)),
            entry(Edit.class, unlessArchived(Permission.DRIVE)),
            entry(Delete.class, unlessArchived(Permission.DRIVE)),
            entry(Restore.class, unlessArchived(Permission.DRIVE)),
            entry(Move.class, unlessArchived(Permission.DRIVE)),
            entry(SetPolicy.class, always(Permission.FACILITATE)),
            entry(Appoint.class, always(Permission.GOVERN)),
            entry(HandOver.class, always(Permission.FACILITATE)),
            entry(Spectate.class, always(Permission.FACILITATE)),
            entry(Remove.class, always(Permission.GOVERN)),
            entry(Admit.class, always(Permission.GOVERN)),
            entry(Decline.class, always(Permission.GOVERN)),
            entry(RenewCode.class, always(Permission.GOVERN)),
            entry(Nudge.class, unlessArchived(Permission.FACILITATE)),
            entry(EraseMe.class, always(Permission.SEAT)),
            entry(Erase.class, always(Permission.GOVERN)),
            entry(SetTitle.class, always(Permission.FACILITATE)),
            entry(Archive.class, always(Permission.FACILITATE)),
            entry(Unarchive.class, always(Permission.FACILITATE)),
            entry(TakeOver.class, always(Permission.SUCCEED)));

    /**
     * What a command needs.
     *
     * @param permission the sender's permission
     * @param atRest whether the command is allowed in an archived room
     */
    private record Need(Permission permission, boolean atRest) {
    }

    private Permissions() {
    }

    private static Need always(Permission permission) {
        return new Need(permission, true);
    }

    private static Need unlessArchived(Permission permission) {
        return new Need(permission, false);
    }

    /** The permission that this command needs; empty if nobody may send it. */
    static Optional<Permission> neededBy(Class<? extends RoomCommand> command) {
        return Optional.ofNullable(NEEDED.get(command)).map(Need::permission);
    }

    /** Whether this command is allowed in an archived room. */
    static boolean allowAtRest(RoomCommand command) {
        return Optional.ofNullable(NEEDED.get(command.getClass())).filter(Need::atRest).isPresent();
    }

    /** Why somebody with this standing may not send this command in a room with this policy, if not. */
    static Optional<Rejection> objection(RoomCommand command, Standing standing, RoomPolicy policy) {
        return neededBy(command, policy)
                .map(permission -> permission.objection(standing, policy))
                .orElseGet(() -> Optional.of(Reason.FACILITATORS_ONLY))
                .map(Rejection::of);
    }

    /** Who may come in is agreed on with the rest of the policy, but by those who govern alone. */
    private static Optional<Permission> neededBy(RoomCommand command, RoomPolicy policy) {
        return command instanceof SetPolicy change && change.changesEntry(policy)
                ? Optional.of(Permission.GOVERN)
                : neededBy(command.getClass());
    }
}
