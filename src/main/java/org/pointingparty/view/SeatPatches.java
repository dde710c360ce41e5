package org.pointingparty.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pointingparty.room.ParticipantId;

/** What has changed in the list of participants, row by row: never the list, but when somebody comes back into its middle. */
final class SeatPatches {

    private static final String MARK = "vote";
    private static final String SEAT = "seat";

    private final Map<Integer, SeatView> before;
    private final Map<Integer, SeatView> now;

    private SeatPatches(RoomView before, RoomView now) {
        this.before = byId(before);
        this.now = byId(now);
    }

    static List<Patch> between(RoomView before, RoomView now, Set<ParticipantId> voted) {
        boolean same = before.room().participants() == now.room().participants()
                && before.room().open() == now.room().open()
                && before.attendance().equals(now.attendance());
        return same && voted.isEmpty() ? List.of() : new SeatPatches(before, now).patches(now, voted);
    }

    private List<Patch> patches(RoomView room, Set<ParticipantId> voted) {
        if (isSomebodyBackInTheMiddle()) {
            String list = Region.PARTICIPANTS.id();
            return List.of(Patch.replace(list, list, room.participants()));
        }
        List<Patch> patches = new ArrayList<>();
        before.keySet().stream().filter(id -> !now.containsKey(id)).map(id -> Patch.remove(id(id))).forEach(patches::add);
        now.values().forEach(seat -> add(seat, voted.contains(new ParticipantId(seat.id())), patches));
        return patches;
    }

    private boolean isSomebodyBackInTheMiddle() {
        int last = before.keySet().stream().reduce(0, Math::max);
        return now.keySet().stream().anyMatch(id -> id < last && !before.containsKey(id));
    }

    private void add(SeatView seat, boolean voted, List<Patch> patches) {
        SeatView old = before.get(seat.id());
        if (old == null) {
            patches.add(Patch.append(Region.PARTICIPANTS.id(), id(seat.id()), SEAT, seat));
        } else if (seat.differsBeyondMark(old)) {
            patches.add(Patch.replace(id(seat.id()), SEAT, seat));
        } else if (voted || !seat.mark().equals(old.mark())) {
            patches.add(Patch.replace(MARK + "-" + seat.id(), MARK, seat.mark()));
        }
    }

    private static String id(int participant) {
        return SEAT + "-" + participant;
    }

    private static Map<Integer, SeatView> byId(RoomView room) {
        Map<Integer, SeatView> seats = new LinkedHashMap<>();
        room.seats().forEach(seat -> seats.put(seat.id(), seat));
        return seats;
    }
}
