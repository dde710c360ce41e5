package org.pointingparty.transport.broadcast;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pointingparty.live.RoomChange;
import org.pointingparty.live.RoomState;
import org.pointingparty.room.event.RevealedEvent;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.RoundEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.view.NoticeView;

/** The work of a room's next turn, gathered from all that has happened since the last. Not thread-safe. */
final class TurnWork {

    private final Set<ParticipantId> voted = new HashSet<>();
    private final Map<Connection, @Nullable String> opened = new LinkedHashMap<>();
    private final List<Connection> closed = new ArrayList<>();
    private RoomState state;
    private final Map<ParticipantId, NoticeView> resolved = new LinkedHashMap<>();
    private boolean nudged;

    /** No work yet, in a room that is in this state. */
    TurnWork(RoomState state) {
        this.state = state;
    }

    void add(RoomChange change) {
        state = change.state();
        for (RoomEvent event : change.events()) {
            if (event instanceof RoundEvent.VoteCast vote) {
                voted.add(vote.participant());
            } else if (event instanceof RevealedEvent.VoteChanged vote) {
                voted.add(vote.participant());
            } else if (event instanceof RoundEvent.VotersNudged) {
                nudged = true;
            }
        }
    }

    /** What became of a change that this participant was told was unknown. */
    void resolve(ParticipantId asker, boolean kept) {
        resolved.put(asker, kept ? NoticeView.KEPT : NoticeView.NOT_KEPT);
    }

    void open(Connection connection, @Nullable String token) {
        opened.put(connection, token);
    }

    /** A connection that was opened meanwhile need not be opened at all. */
    void close(Connection connection) {
        opened.remove(connection);
        closed.add(connection);
    }

    RoomState state() {
        return state;
    }

    /** Those whose vote was accepted. */
    Set<ParticipantId> voted() {
        return voted;
    }

    /** Whether those who have not voted were nudged. */
    boolean isNudged() {
        return nudged;
    }

    /** Who is to be told what became of their change. */
    Map<ParticipantId, NoticeView> resolved() {
        return resolved;
    }

    /** The new connections, each with the moment at which its page was painted, or null. */
    Map<Connection, @Nullable String> opened() {
        return opened;
    }

    List<Connection> closed() {
        return closed;
    }
}
