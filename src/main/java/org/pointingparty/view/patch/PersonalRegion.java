package org.pointingparty.view.patch;

import java.util.Locale;
import java.util.function.Function;
import org.pointingparty.view.personal.FacilitationView;
import org.pointingparty.view.personal.HandView;
import org.pointingparty.view.personal.MeView;
import org.pointingparty.view.personal.UpkeepView;
import org.pointingparty.view.personal.Viewpoint;

/** The regions of a page that are for one participant alone; each has a template of its own. */
public enum PersonalRegion {
    /** The viewer's cards, with the played one marked. */
    HAND(HandView::of),
    /** The viewer's own name and role. */
    ME(MeView::of),
    /** What the viewer can do as a facilitator. */
    FACILITATION(FacilitationView::of),
    /** What the viewer can do with the room itself. */
    UPKEEP(UpkeepView::of);

    private final Function<Viewpoint, Object> view;

    PersonalRegion(Function<Viewpoint, Object> view) {
        this.view = view;
    }

    /** The DOM id of the region, which is also the name of its template. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the region shows from this viewpoint. */
    public Object of(Viewpoint from) {
        return view.apply(from);
    }
}
