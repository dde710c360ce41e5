package org.pointingparty.transport.broadcast;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pointingparty.live.RoomState;
import org.pointingparty.room.Permission;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.transport.frame.Frame;
import org.pointingparty.transport.frame.FrameEncoder;
import org.pointingparty.view.RoomView;
import org.pointingparty.view.patch.FragmentRenderer;
import org.pointingparty.view.patch.Patch;
import org.pointingparty.view.patch.StaleRegions;

/**
 * The frames that bring pages from one moment of a room to another. What all share is made once for each kind of
 * viewer: who may drive, who may not, and who has just begun or ceased to. Not thread-safe; made anew for each turn.
 */
final class TurnFrames {

    private final RoomState before;
    private final RoomState now;
    private final Set<ParticipantId> voted;
    private final FragmentRenderer renderer;
    private final @Nullable Sight[] sights = new @Nullable Sight[4];

    /** What viewers of one kind saw before and see now. */
    private record Sight(RoomView before, RoomView now, FrameEncoder encoder) {
    }

    /** @param voted whose vote was accepted in between */
    TurnFrames(RoomState before, RoomState now, Set<ParticipantId> voted, FragmentRenderer renderer) {
        this.before = before;
        this.now = now;
        this.voted = voted;
        this.renderer = renderer;
    }

    /** What this connection lacks, if anything. */
    Optional<Frame> frame(Connection connection) {
        ParticipantId viewer = connection.participant();
        Sight sight = sight(viewer);
        List<Patch> personal = StaleRegions.between(sight.before(), sight.now(), viewer, voted.contains(viewer));
        return sight.encoder().isEmpty(personal)
                ? Optional.empty()
                : Optional.of(sight.encoder().frame(connection.language(), personal));
    }

    private Sight sight(ParticipantId viewer) {
        boolean drove = drives(before, viewer);
        boolean drives = drives(now, viewer);
        int kind = (drove ? 2 : 0) + (drives ? 1 : 0);
        Sight known = sights[kind];
        if (known == null) {
            known = sight(drove, drives);
            sights[kind] = known;
        }
        return known;
    }

    private Sight sight(boolean drove, boolean drives) {
        RoomView old = new RoomView(before.room(), before.attendance(), drove);
        RoomView fresh = new RoomView(now.room(), now.attendance(), drives);
        List<Patch> shared = StaleRegions.between(old, fresh, voted);
        return new Sight(old, fresh, new FrameEncoder(renderer, now.token(), shared));
    }

    private static boolean drives(RoomState moment, ParticipantId viewer) {
        return moment.room().permits(Permission.DRIVE, viewer, moment.attendance());
    }
}
