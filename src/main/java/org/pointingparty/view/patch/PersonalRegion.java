package org.pointingparty.view.patch;

import java.util.Locale;
import java.util.function.BiFunction;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.view.RoomView;

/** The parts of a page that are for one participant alone; each has its own fragment. */
public enum PersonalRegion {
    /** The viewer's cards, the played one marked. */
    HAND(RoomView::hand),
    /** The viewer's own seat. */
    ME(RoomView::me),
    /** What the viewer can do as a facilitator. */
    FACILITATION(RoomView::facilitation),
    /** What the viewer can do with the room itself. */
    UPKEEP(RoomView::upkeep);

    private final BiFunction<RoomView, ParticipantId, Object> view;

    PersonalRegion(BiFunction<RoomView, ParticipantId, Object> view) {
        this.view = view;
    }

    /** The DOM id of the region and the name of its fragment. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the region shows this participant of this room. */
    public Object of(RoomView room, ParticipantId viewer) {
        return view.apply(room, viewer);
    }
}
