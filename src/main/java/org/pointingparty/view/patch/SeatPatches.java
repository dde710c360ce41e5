package org.pointingparty.view.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pointingparty.room.people.Participant;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.Participants;
import org.pointingparty.view.RoomView;

/**
 * The changes in the list of participants, row by row; the whole list only when somebody comes back into the middle of
 * it.
 */
final class SeatPatches {

    private static final String MARK = "vote";
    private static final String SEAT = "seat";

    private final RoomView before;
    private final RoomView now;
    private final Set<ParticipantId> voted;
    private final List<Patch> patches = new ArrayList<>();

    private SeatPatches(RoomView before, RoomView now, Set<ParticipantId> voted) {
        this.before = before;
        this.now = now;
        this.voted = voted;
    }

    static List<Patch> between(RoomView before, RoomView now, Set<ParticipantId> voted) {
        boolean same = before.room().participants() == now.room().participants()
                && before.room().open() == now.room().open()
                && before.attendance().equals(now.attendance());
        return same && voted.isEmpty() ? List.of() : new SeatPatches(before, now, voted).patches();
    }

    private List<Patch> patches() {
        if (isSomebodyBackInTheMiddle()) {
            String list = Region.PARTICIPANTS.id();
            return List.of(Patch.replace(list, list, now.participants()));
        }
        Participants seats = now.room().participants();
        before.room().participants().inRoom()
                .filter(old -> seats.inRoom(old.id()).isEmpty())
                .forEach(gone -> patches.add(Patch.remove(id(gone.id()))));
        seats.inRoom().forEach(this::compare);
        return patches;
    }

    private boolean isSomebodyBackInTheMiddle() {
        Participants old = before.room().participants();
        int last = old.inRoom().mapToInt(participant -> participant.id().number()).max().orElse(0);
        return old != now.room().participants() && now.room().participants().inRoom()
                .anyMatch(seat -> seat.id().number() < last && old.inRoom(seat.id()).isEmpty());
    }

    /**
     * Compares what a row is made of before the rows themselves: most rows of a large room are unchanged, and need not
     * be made.
     */
    private void compare(Participant seat) {
        Optional<Participant> old = before.room().participants().inRoom(seat.id());
        if (old.isEmpty()) {
            patches.add(Patch.append(Region.PARTICIPANTS.id(), id(seat.id()), SEAT, now.seat(seat)));
        } else if (differsBeyondMark(old.get(), seat)) {
            patches.add(Patch.replace(id(seat.id()), SEAT, now.seat(seat)));
        } else if (voted.contains(seat.id()) || !now.mark(seat.id()).equals(before.mark(seat.id()))) {
            patches.add(Patch.replace(MARK + "-" + seat.id(), MARK, now.mark(seat.id())));
        }
    }

    private boolean differsBeyondMark(Participant old, Participant seat) {
        boolean alike = old == seat && before.attendance().isAway(seat.id()) == now.attendance().isAway(seat.id());
        return !alike && before.seat(old).differsBeyondMark(now.seat(seat));
    }

    private static String id(ParticipantId participant) {
        return SEAT + "-" + participant;
    }
}
