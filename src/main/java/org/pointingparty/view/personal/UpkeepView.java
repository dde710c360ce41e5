package org.pointingparty.view.personal;

import java.util.List;

/**
 * Personal region {@code upkeep}: what the viewer can do with the room itself.
 *
 * @param room the room's id
 * @param facilitator whether the viewer is a facilitator
 * @param title the room's title; empty unless the viewer is a facilitator
 * @param archived whether the room is archived; false unless the viewer is a facilitator
 * @param people those the viewer can erase; empty unless the viewer is a facilitator
 */
public record UpkeepView(
        String room, boolean facilitator, String title, boolean archived, List<FacilitationView.PersonView> people) {

    /** The region from this viewpoint. */
    public static UpkeepView of(Viewpoint from) {
        Viewpoint.Facilitation facilitation = from.facilitation();
        if (facilitation == null) {
            return new UpkeepView(from.room().value(), false, "", false, List.of());
        }
        return new UpkeepView(from.room().value(), true, facilitation.title(), facilitation.archived(),
                facilitation.participants().all().stream()
                        .filter(seat -> !seat.isErased() && (seat.left() || !seat.facilitator()))
                        .map(FacilitationView.PersonView::of)
                        .toList());
    }
}
