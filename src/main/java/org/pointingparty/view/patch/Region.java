package org.pointingparty.view.patch;

import java.util.List;
import java.util.function.Function;
import org.pointingparty.view.RoomView;

/** The regions that everybody in a room shares, in the order of painting; each has a template of its own. */
public enum Region {
    /** The room's title. */
    HEADLINE(RoomView::headline),
    /** The ticket that is being estimated. */
    TICKET(RoomView::ticket),
    /** How many have voted. */
    PROGRESS(RoomView::progress),
    /** The time left for the round. */
    TIMER(RoomView::timer),
    /** The count of the revealed round. */
    TALLY(RoomView::tally),
    /** What is needed to check that no vote was changed. */
    COMMITMENTS(RoomView::commitments),
    /** The countdown to the reveal. */
    COUNTDOWN(RoomView::countdown),
    /** The help for a team at an impasse. */
    IMPASSE(RoomView::impasse),
    /** What can be done with the round. */
    CONTROLS(RoomView::controls),
    /** Those in the room; its rows change one by one. */
    PARTICIPANTS(RoomView::participants),
    /** The tickets; its rows change one by one. */
    BACKLOG(RoomView::backlog),
    /** The part below the tickets, with the form that adds one. */
    ADDING(RoomView::adding),
    /** The results of the party. */
    SUMMARY(RoomView::summary),
    /** What a screen reader says. */
    ANNOUNCEMENT(RoomView::announcement);

    /** The regions that are compared and sent as a whole. */
    static final List<Region> WHOLE = List.of(
            HEADLINE, TICKET, TIMER, TALLY, COMMITMENTS, COUNTDOWN, IMPASSE, CONTROLS, ADDING, SUMMARY,
            ANNOUNCEMENT, PROGRESS);

    /** The regions that show the time left, which is correct at the moment they are rendered. */
    static final List<Region> TICKING = List.of(TIMER, COUNTDOWN);

    private final Function<RoomView, Object> view;

    Region(Function<RoomView, Object> view) {
        this.view = view;
    }

    /** The DOM id of the region, which is also the name of its template. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** What the region shows. */
    public Object of(RoomView room) {
        return view.apply(room);
    }
}
