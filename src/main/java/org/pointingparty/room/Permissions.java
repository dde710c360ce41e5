package org.pointingparty.room;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which command needs which permission: the one place that says so. What is not in the table, nobody may ask. */
final class Permissions {

    private static final Map<Class<? extends RoomCommand>, Permission> NEEDED = Map.ofEntries(
            entry(Create.class, Permission.NONE),
            entry(Join.class, Permission.NONE),
            entry(EndCountdown.class, Permission.NONE),
            entry(EndTimer.class, Permission.NONE),
            entry(Leave.class, Permission.SEAT),
            entry(Rename.class, Permission.SEAT),
            entry(SetRole.class, Permission.SEAT),
            entry(Vote.class, Permission.SEAT),
            entry(Retract.class, Permission.SEAT),
            entry(Start.class, Permission.DRIVE),
            entry(Reveal.class, Permission.DRIVE),
            entry(Hold.class, Permission.DRIVE),
            entry(SetTimer.class, Permission.DRIVE),
            entry(StopTimer.class, Permission.DRIVE),
            entry(Revote.class, Permission.DRIVE),
            entry(Next.class, Permission.DRIVE),
            entry(Choose.class, Permission.DRIVE),
            entry(Skip.class, Permission.DRIVE),
            entry(Quick.class, Permission.DRIVE),
            entry(Add.class, Permission.DRIVE),
            entry(Import.class, Permission.DRIVE),
            entry(Propose.class, Permission.DRIVE),
            entry(AnswerProposal.class, Permission.SEAT),
            entry(SetDeck.class, Permission.FACILITATE),
            entry(Edit.class, Permission.DRIVE),
            entry(Delete.class, Permission.DRIVE),
            entry(Restore.class, Permission.DRIVE),
            entry(Move.class, Permission.DRIVE),
            entry(SetPolicy.class, Permission.FACILITATE),
            entry(Appoint.class, Permission.FACILITATE),
            entry(HandOver.class, Permission.FACILITATE),
            entry(Spectate.class, Permission.FACILITATE),
            entry(Remove.class, Permission.FACILITATE),
            entry(Admit.class, Permission.FACILITATE),
            entry(Nudge.class, Permission.FACILITATE),
            entry(EraseMe.class, Permission.SEAT),
            entry(Erase.class, Permission.FACILITATE),
            entry(SetTitle.class, Permission.FACILITATE),
            entry(Archive.class, Permission.FACILITATE),
            entry(Unarchive.class, Permission.FACILITATE),
            entry(TakeOver.class, Permission.SUCCEED));

    /** What may be asked with a seat alone in a room that is laid aside: all else of that kind plays along. */
    private static final Set<Class<? extends RoomCommand>> OF_SEATS = Set.of(Leave.class, Rename.class, SetRole.class, EraseMe.class);

    private Permissions() {
    }

    /** What this command needs; empty if nobody may ask it. */
    static Optional<Permission> neededBy(Class<? extends RoomCommand> command) {
        return Optional.ofNullable(NEEDED.get(command));
    }

    /** Whether this may be asked in a room that is laid aside. */
    static boolean allowAtRest(RoomCommand command) {
        return switch (neededBy(command.getClass()).orElse(Permission.DRIVE)) {
            case NONE, SUCCEED -> true;
            case SEAT -> OF_SEATS.contains(command.getClass());
            case DRIVE -> false;
            case FACILITATE -> !(command instanceof Nudge);
        };
    }

    /** Why somebody of this standing may not ask this, if so. */
    static Optional<Rejection> objection(RoomCommand command, Standing standing, RoomPolicy policy) {
        Optional<Permission> needed = neededBy(command.getClass());
        return needed.filter(permission -> permission.isHeldBy(standing, policy)).isPresent()
                ? Optional.empty()
                : Optional.of(Rejection.of(reason(needed.orElse(Permission.FACILITATE), standing)));
    }

    private static Reason reason(Permission missing, Standing standing) {
        if (standing == Standing.STRANGER) {
            return Reason.NOT_IN_ROOM;
        }
        return missing == Permission.SUCCEED ? Reason.FACILITATOR_PRESENT : Reason.FACILITATORS_ONLY;
    }
}
