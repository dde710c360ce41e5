package org.pointingparty.view;

import java.util.List;
import org.pointingparty.room.Participant;
import org.pointingparty.room.ParticipantId;
import org.pointingparty.room.Room;

/**
 * What the viewer can do with the room itself, {@code upkeep}: a personal region.
 *
 * @param room the room's id
 * @param facilitator whether the viewer is one
 * @param title what the room is called; empty unless the viewer is a facilitator
 * @param archived whether it is laid aside
 * @param people those the viewer can have forgotten; empty unless the viewer is a facilitator
 */
public record UpkeepView(
        String room, boolean facilitator, String title, boolean archived, List<FacilitationView.PersonView> people) {

    static UpkeepView of(Room room, ParticipantId viewer) {
        boolean facilitator = room.participants().inRoom(viewer).filter(Participant::facilitator).isPresent();
        if (!facilitator) {
            return new UpkeepView(room.id().value(), false, "", false, List.of());
        }
        return new UpkeepView(room.id().value(), true, room.title(), room.archived(), room.participants().all().stream()
                .filter(seat -> !seat.isErased() && (seat.left() || !seat.facilitator()))
                .map(FacilitationView.PersonView::of)
                .toList());
    }

    /** Whether the two are sure to be alike, the viewer's seat being the same; found without making them. */
    static boolean isAlike(ParticipantId viewer, Room room, Room then) {
        boolean facilitates = room.participants().inRoom(viewer).filter(Participant::facilitator).isPresent();
        return !facilitates || room.participants() == then.participants() && room.title().equals(then.title()) && room.archived() == then.archived();
    }
}
