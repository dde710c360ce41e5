package org.pointingparty.view.patch;

import java.util.List;
import java.util.function.Function;
import org.pointingparty.view.RoomView;

/** The parts of a page that everybody in a room shares, in the order they are painted; each has its own fragment. */
public enum Region {
    /** What the room is called. */
    HEADLINE(RoomView::headline),
    /** What is being estimated. */
    TICKET(RoomView::ticket),
    /** How many have voted. */
    PROGRESS(RoomView::progress),
    /** How long the round still has. */
    TIMER(RoomView::timer),
    /** What the round came to. */
    TALLY(RoomView::tally),
    /** What proves that no vote was changed. */
    COMMITMENTS(RoomView::commitments),
    /** How long it is to the reveal. */
    COUNTDOWN(RoomView::countdown),
    /** What helps a team that was split twice. */
    IMPASSE(RoomView::impasse),
    /** What can be done. */
    CONTROLS(RoomView::controls),
    /** Who is there; its rows change one by one. */
    PARTICIPANTS(RoomView::participants),
    /** The tickets; its rows change one by one. */
    BACKLOG(RoomView::backlog),
    /** The form that adds a ticket. */
    ADDING(RoomView::adding),
    /** What the party came to. */
    SUMMARY(RoomView::summary),
    /** What is said aloud. */
    ANNOUNCEMENT(RoomView::announcement);

    /** The regions that change as a whole. */
    static final List<Region> WHOLE = List.of(
            HEADLINE, TICKET, TIMER, TALLY, COMMITMENTS, COUNTDOWN, IMPASSE, CONTROLS, ADDING, SUMMARY,
            ANNOUNCEMENT, PROGRESS);

    /** The regions in which time passes; what they tell of it is true at the moment they are rendered. */
    static final List<Region> TICKING = List.of(TIMER, COUNTDOWN);

    private final Function<RoomView, Object> view;

    Region(Function<RoomView, Object> view) {
        this.view = view;
    }

    /** The DOM id of the region and the name of its fragment. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** What the region shows of this room. */
    public Object of(RoomView room) {
        return view.apply(room);
    }
}
