package org.pointingparty.transport;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import org.pointingparty.live.LiveRoom;
import org.pointingparty.live.RoomChange;
import org.pointingparty.live.RoomListener;
import org.pointingparty.live.RoomState;
import org.pointingparty.room.ParticipantId;
import org.pointingparty.room.RoomEvent;
import org.pointingparty.view.FragmentRenderer;
import org.pointingparty.view.NoticeView;
import org.pointingparty.view.Patch;
import org.pointingparty.view.RoomView;
import org.pointingparty.view.StaleRegions;

/**
 * Brings what changes in one room to all its connections. It takes note on the room's thread and works on an executor,
 * one turn at a time; what changes during a turn is folded into the next. Thread-safe.
 */
final class RoomBroadcast implements RoomListener {

    private final LiveRoom room;
    private final FragmentRenderer renderer;
    private final Strand strand;
    private final Set<Connection> connections = new HashSet<>();
    private final History history = new History();
    private final Object lock = new Object();
    private Note note;
    private long lastNotice;
    private volatile RoomState shown;

    /** What is to be done in the next turn. */
    private static final class Note {
        private RoomState state;
        private final Set<ParticipantId> voted = new HashSet<>();
        private final Map<Connection, String> opened = new LinkedHashMap<>();
        private final List<Connection> closed = new ArrayList<>();
        private final List<Telling> notices = new ArrayList<>();

        private Note(RoomState state) {
            this.state = state;
        }
    }

    private record Telling(Connection connection, NoticeView notice) {
    }

    /** Begins to follow a room. */
    RoomBroadcast(LiveRoom room, FragmentRenderer renderer, Executor executor) {
        this.room = room;
        this.renderer = renderer;
        this.strand = new Strand(executor, () -> BareClassLoader.run(this::turn));
        synchronized (lock) {
            shown = room.listen(this);
            note = new Note(shown);
            history.add(shown);
        }
    }

    @Override
    public void changed(RoomChange change) {
        synchronized (lock) {
            note.state = change.state();
            history.add(change.state());
            for (RoomEvent event : change.events()) {
                if (event instanceof RoomEvent.VoteCast vote) {
                    note.voted.add(vote.participant());
                }
            }
        }
        strand.schedule();
    }

    /** Follows the room no longer. */
    void stop() {
        room.ignore(this);
    }

    /** From the next turn on a connection gets all that its page, painted at the moment of this token, does not show. */
    void open(Connection connection, String token) {
        synchronized (lock) {
            note.opened.put(connection, token);
        }
        strand.schedule();
    }

    /** A connection gets nothing any more. */
    void close(Connection connection) {
        synchronized (lock) {
            note.closed.add(connection);
        }
        strand.schedule();
    }

    /** Tells one connection something, and sets its hand right. */
    void tell(Connection connection, NoticeView notice) {
        synchronized (lock) {
            note.notices.add(new Telling(connection, notice));
        }
        strand.schedule();
    }

    /** All regions as this participant may see them: at least what any turn so far has brought. */
    Frame snapshot(ParticipantId viewer, Locale language) {
        RoomState state = shown;
        RoomView view = view(state);
        return new FrameEncoder(renderer, state.token(), StaleRegions.all(view))
                .frame(language, StaleRegions.allFor(viewer, view));
    }

    /** A bug must not leave screens that show something else than the room: they go, and come back for a whole page. */
    private void turn() {
        Note taken = take();
        try {
            work(taken);
        } catch (RuntimeException bug) {
            connections.addAll(taken.opened.keySet());
            connections.forEach(Connection::drop);
            throw bug;
        }
    }

    private void work(Note taken) {
        RoomState before = shown;
        shown = taken.state;
        connections.removeAll(taken.closed);
        taken.closed.forEach(taken.opened::remove);
        dismissThoseWhoLeft(connections, taken.state);
        dismissThoseWhoLeft(taken.opened.keySet(), taken.state);
        update(view(before), view(taken.state), taken);
        taken.opened.forEach((connection, token) -> welcome(connection, token, taken.state));
        connections.addAll(taken.opened.keySet());
        taken.notices.forEach(telling -> deliver(telling, taken.state));
    }

    private Note take() {
        synchronized (lock) {
            Note taken = note;
            note = new Note(taken.state);
            return taken;
        }
    }

    private void update(RoomView before, RoomView now, Note taken) {
        List<Patch> shared = StaleRegions.between(before, now, taken.voted);
        FrameEncoder encoder = new FrameEncoder(renderer, taken.state.token(), shared);
        for (Connection connection : connections) {
            boolean voted = taken.voted.contains(connection.participant());
            put(encoder, StaleRegions.between(before, now, connection.participant(), voted), connection);
        }
    }

    private void welcome(Connection connection, String token, RoomState state) {
        history.find(token).ifPresentOrElse(
                painted -> catchUp(connection, view(painted), state),
                () -> connection.put(snapshot(connection.participant(), connection.language())));
    }

    private void catchUp(Connection connection, RoomView painted, RoomState state) {
        RoomView now = view(state);
        List<Patch> shared = StaleRegions.between(painted, now, Set.of());
        FrameEncoder encoder = new FrameEncoder(renderer, state.token(), shared);
        put(encoder, StaleRegions.between(painted, now, connection.participant(), false), connection);
    }

    private static void put(FrameEncoder encoder, List<Patch> personal, Connection connection) {
        if (!encoder.isEmpty(personal)) {
            connection.put(encoder.frame(connection.language(), personal));
        }
    }

    /** Every notice is a fragment of its own, which no other takes the place of: each answers another command. */
    private void deliver(Telling telling, RoomState state) {
        Connection connection = telling.connection();
        Patch notice = StaleRegions.notice(telling.notice());
        Patch hand = StaleRegions.hand(connection.participant(), view(state));
        connection.put(Frame.of(state.token(),
                new Fragment(notice.id() + " " + ++lastNotice, render(notice, connection.language())),
                Fragment.replace(hand.id(), render(hand, connection.language()))));
    }

    private String render(Patch patch, Locale language) {
        return renderer.render(patch.fragment(), patch.view(), language);
    }

    private static void dismissThoseWhoLeft(Set<Connection> some, RoomState state) {
        some.removeIf(connection -> {
            boolean left = state.room().participants().inRoom(connection.participant()).isEmpty();
            if (left) {
                connection.dismiss();
            }
            return left;
        });
    }

    private static RoomView view(RoomState state) {
        return new RoomView(state.room(), state.attendance());
    }
}
