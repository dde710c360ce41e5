package org.pointingparty.view.personal;

import java.util.List;

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
