package org.pointingparty.transport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pointingparty.live.RoomState;
import org.pointingparty.room.ParticipantId;
import org.pointingparty.view.FragmentRenderer;
import org.pointingparty.view.Patch;
import org.pointingparty.view.RoomView;
import org.pointingparty.view.StaleRegions;

/**
 * The frames that bring pages from one moment of a room to another. What all share is made once for those who may drive,
 * and once for those who may not. Not thread-safe; made anew for each turn.
 */
final class TurnFrames {

    private final RoomState before;
    private final RoomState now;
    private final Set<ParticipantId> voted;
    private final FragmentRenderer renderer;
    private final Map<List<Boolean>, Sight> sights = new HashMap<>();

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
        RoomView old = RoomView.of(before.room(), before.attendance(), viewer);
        RoomView fresh = RoomView.of(now.room(), now.attendance(), viewer);
        return sights.computeIfAbsent(List.of(old.driving(), fresh.driving()), kind -> sight(old, fresh));
    }

    private Sight sight(RoomView old, RoomView fresh) {
        List<Patch> shared = StaleRegions.between(old, fresh, voted);
        return new Sight(old, fresh, new FrameEncoder(renderer, now.token(), shared));
    }
}
