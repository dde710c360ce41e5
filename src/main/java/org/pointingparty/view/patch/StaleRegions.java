package org.pointingparty.view.patch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.view.NoticeView;
import org.pointingparty.view.RoomView;
import org.pointingparty.view.personal.Viewpoint;

/**
 * The parts of a page that differ between two moments of a room. They are found by comparing what they show, so that no
 * event can be forgotten, several changes become one, and what changes back is not sent.
 */
public final class StaleRegions {

    private static final String NOTICE = "notice";

    private StaleRegions() {
    }

    /** Every region that all in the room share. */
    public static List<Patch> all(RoomView room) {
        return Arrays.stream(Region.values())
                .map(region -> Patch.replace(region.id(), region.id(), region.of(room)))
                .toList();
    }

    /** The regions that show the time left, for a page that took long to arrive; none if nothing counts down. */
    public static List<Patch> ticking(RoomView room) {
        return room.isTicking()
                ? Region.TICKING.stream().map(region -> Patch.replace(region.id(), region.id(), region.of(room)))
                        .toList()
                : List.of();
    }

    /** Every region that is for this participant alone. */
    public static List<Patch> allFor(ParticipantId viewer, RoomView room) {
        Viewpoint from = room.viewpoint(viewer);
        return Arrays.stream(PersonalRegion.values()).map(region -> patch(region, from)).toList();
    }

    /**
     * The changes that all in the room share.
     *
     * @param voted those whose vote was accepted in between: their marks and the progress are sent even if they look
     *     the same, so that nobody can tell a changed vote from a repeated one
     */
    public static List<Patch> between(RoomView before, RoomView now, Set<ParticipantId> voted) {
        List<Patch> patches = new ArrayList<>(SeatPatches.between(before, now, voted));
        patches.addAll(TicketRowPatches.between(before, now));
        for (Region region : Region.WHOLE) {
            Object shown = region.of(now);
            if (!shown.equals(region.of(before)) || region == Region.PROGRESS && !voted.isEmpty()) {
                patches.add(Patch.replace(region.id(), region.id(), shown));
            }
        }
        return patches;
    }

    /**
     * The changes for one participant alone; an accepted vote is acknowledged by sending the voter's hand, even if it
     * looks the same.
     */
    public static List<Patch> between(RoomView before, RoomView now, ParticipantId viewer, boolean voted) {
        Viewpoint former = before.viewpoint(viewer);
        Viewpoint from = now.viewpoint(viewer);
        if (!voted && from.equals(former)) {
            return List.of();
        }
        return Stream.of(PersonalRegion.values())
                .filter(region -> voted && region == PersonalRegion.HAND
                        || !region.of(from).equals(region.of(former)))
                .map(region -> patch(region, from))
                .toList();
    }

    /** The participant's own hand, to correct a page that showed a vote which was then refused. */
    public static Patch hand(ParticipantId viewer, RoomView room) {
        return patch(PersonalRegion.HAND, room.viewpoint(viewer));
    }

    /** A message to one viewer alone. */
    public static Patch notice(NoticeView notice) {
        return Patch.replace(NOTICE, NOTICE, notice);
    }

    private static Patch patch(PersonalRegion region, Viewpoint from) {
        return Patch.replace(region.id(), region.id(), region.of(from));
    }
}
