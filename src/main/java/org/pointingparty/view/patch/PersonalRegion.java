package org.pointingparty.view.patch;

import java.util.Locale;
import java.util.function.BiFunction;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.view.RoomView;

/** The regions of a page that are for one participant alone; each has a template of its own. */
public enum PersonalRegion {
    /** The viewer's cards, with the played one marked. */
    HAND(RoomView::hand),
    /** The viewer's own name and role. */
    ME(RoomView::me),
    /** What the viewer can do as a facilitator. */
    FACILITATION(RoomView::facilitation),
    /** What the viewer can do with the room itself. */
    UPKEEP(RoomView::upkeep);

    private final BiFunction<RoomView, ParticipantId, Object> view;

    PersonalRegion(BiFunction<RoomView, ParticipantId, Object> view) {
        this.view = view;
    }

    /** The DOM id of the region, which is also the name of its template. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the region of this participant shows. */
    public Object of(RoomView room, ParticipantId viewer) {
        return view.apply(room, viewer);
    }
}
