package org.pointingparty.view.personal;

import java.util.List;
import java.util.Objects;
import org.pointingparty.room.people.Mandate;
import org.pointingparty.room.people.Participant;
import org.pointingparty.room.people.Participants;

/**
 * Personal region {@code upkeep}: what the viewer can do with the room itself.
 *
 * @param room the room's id
 * @param facilitator whether the viewer is a facilitator
 * @param governs whether the viewer may delete the room
 * @param recoverable whether a room that the viewer deletes goes into the bin
 * @param title the room's title; empty unless the viewer is a facilitator
 * @param archived whether the room is archived; false unless the viewer is a facilitator
 * @param people those the viewer can erase
 */
public record UpkeepView(
        String room, boolean facilitator, boolean governs, boolean recoverable, String title, boolean archived,
        List<FacilitationView.PersonView> people) {

    /** The region from this viewpoint. */
    public static UpkeepView of(Viewpoint from) {
        Viewpoint.Facilitation facilitation = from.facilitation();
        if (facilitation == null) {
            return new UpkeepView(from.room().value(), false, false, false, "", false, List.of());
        }
        Participant viewer = Objects.requireNonNull(from.seat(), "a facilitator has a seat");
        return new UpkeepView(from.room().value(), true, facilitation.governs(),
                viewer.mandate() != Mandate.RIGHT, facilitation.title(), facilitation.archived(),
                facilitation.governs() ? erasable(facilitation.participants(), viewer) : List.of());
    }

    /** Oneself is erased elsewhere. */
    private static List<FacilitationView.PersonView> erasable(Participants participants, Participant viewer) {
        return participants.all().stream()
                .filter(seat -> !seat.isErased() && !seat.equals(viewer) && seat.isErasableBy(viewer))
                .map(FacilitationView.PersonView::of)
                .toList();
    }
}
