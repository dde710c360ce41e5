package org.pointingparty.transport.broadcast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pointingparty.live.LiveRoom;
import org.pointingparty.live.RoomChange;
import org.pointingparty.live.RoomListener;
import org.pointingparty.live.RoomState;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.transport.frame.Frame;
import org.pointingparty.transport.frame.FrameEncoder;
import org.pointingparty.transport.outbox.BareClassLoader;
import org.pointingparty.view.NoticeView;
import org.pointingparty.view.RoomView;
import org.pointingparty.view.patch.FragmentRenderer;
import org.pointingparty.view.patch.Patch;
import org.pointingparty.view.patch.StaleRegions;

/**
 * Brings the changes of one room to all its connections. It takes note of a change while the room is locked, and works
 * on the send threads, one turn at a time; all changes since a turn began share the next. Thread-safe.
 */
public final class RoomBroadcast implements RoomListener {

    private final LiveRoom room;
    private final FragmentRenderer renderer;
    private final SendThreads threads;
    private final Alarm alarm;
    private final Pace pace;
    private final Set<Connection> connections = new HashSet<>();
    private final Object lock = new Object();
    private TurnWork work;
    private volatile RoomState shown;
    private volatile boolean ended;

    /** Begins to follow a room. */
    RoomBroadcast(LiveRoom room, FragmentRenderer renderer, SendThreads threads) {
        this.room = room;
        this.renderer = renderer;
        this.threads = threads;
        this.alarm = new Alarm(threads, new Strand(threads, () -> BareClassLoader.run(this::turn)));
        this.pace = new Pace(threads::nanos);
        synchronized (lock) {
            shown = room.listen(this);
            work = new TurnWork(shown);
        }
    }

    @Override
    public void changed(RoomChange change) {
        synchronized (lock) {
            work.add(change);
            alarm.set(change.isPresence() ? pace.afterPresence() : pace.afterVote());
        }
    }

    @Override
    public void resolved(ParticipantId asker, boolean kept) {
        synchronized (lock) {
            work.resolve(asker, kept);
            alarm.set(pace.afterVote());
        }
    }

    @Override
    public void ended() {
        synchronized (lock) {
            ended = true;
            alarm.set(pace.afterVote());
        }
    }

    /** Follows the room no longer. */
    void stop() {
        room.ignore(this);
    }

    /**
     * Adds a connection, which gets from the next turn on all that its page, painted at the moment of this token,
     * lacks.
     */
    void open(Connection connection, @Nullable String token) {
        synchronized (lock) {
            work.open(connection, token);
            alarm.set(pace.afterPresence());
        }
    }

    /** Removes a connection, which gets nothing any more. */
    void close(Connection connection) {
        synchronized (lock) {
            work.close(connection);
            alarm.set(pace.afterPresence());
        }
    }

    /**
     * Tells one connection something, with its hand of the same moment; outside the room's turns, which it never
     * delays.
     */
    public void tell(Connection connection, NoticeView notice) {
        connection.notices().add(notice, threads.nanos()).ifPresent(wait -> threads.executeAfter(wait,
                () -> BareClassLoader.run(() -> connection.tell(frame -> told(frame, connection)))));
    }

    /** All regions as this participant may see them, at least as new as any turn so far has brought. */
    Frame snapshot(ParticipantId viewer, Locale language) {
        RoomState state = shown;
        RoomView view = view(state, viewer);
        return new FrameEncoder(renderer, state.token(), StaleRegions.all(view))
                .frame(language, StaleRegions.allFor(viewer, view));
    }

    /** A bug must not leave a screen that differs from the room: all connections go, and come back for a whole page. */
    private void turn() {
        TurnWork taken = take();
        try {
            carryOut(taken);
        } catch (RuntimeException | Error bug) {
            connections.addAll(taken.opened().keySet());
            connections.forEach(Connection::drop);
            throw bug;
        } finally {
            synchronized (lock) {
                pace.end();
            }
        }
    }

    private TurnWork take() {
        synchronized (lock) {
            pace.begin();
            TurnWork taken = work;
            work = new TurnWork(taken.state());
            return taken;
        }
    }

    private void carryOut(TurnWork taken) {
        RoomState before = shown;
        shown = taken.state();
        taken.closed().forEach(connections::remove);
        if (ended) {
            taken.opened().keySet().forEach(Connection::evict);
            connections.forEach(Connection::evict);
            return;
        }
        dismissThoseWhoLeft(connections, shown);
        dismissThoseWhoLeft(taken.opened().keySet(), shown);
        if (shown != before || !taken.voted().isEmpty()) {
            update(before, taken.voted());
        }
        taken.opened().forEach(this::welcome);
        connections.addAll(taken.opened().keySet());
        if (taken.isNudged()) {
            remind();
        }
        taken.resolved().forEach(this::tellAll);
    }

    private void tellAll(ParticipantId viewer, NoticeView notice) {
        connections.stream()
                .filter(connection -> connection.participant().equals(viewer))
                .forEach(connection -> tell(connection, notice));
    }

    private void update(RoomState before, Set<ParticipantId> voted) {
        TurnFrames frames = new TurnFrames(before, shown, voted, renderer);
        List<FanOut.Delivery> deliveries = new ArrayList<>(connections.size());
        for (Connection connection : connections) {
            frames.frame(connection).ifPresent(frame -> deliveries.add(new FanOut.Delivery(connection, frame)));
        }
        FanOut.of(deliveries, threads);
    }

    private void welcome(Connection connection, @Nullable String token) {
        room.moment(token).ifPresentOrElse(
                painted -> new TurnFrames(painted, shown, Set.of(), renderer).frame(connection)
                        .ifPresentOrElse(connection::put, () -> connection.begin(shown.token())),
                () -> connection.put(snapshot(connection.participant(), connection.language())));
        List<Patch> ticking = StaleRegions.ticking(view(shown, connection.participant()));
        if (!ticking.isEmpty()) {
            connection.put(new FrameEncoder(renderer, shown.token(), ticking).frame(connection.language(), List.of()));
        }
    }

    private void remind() {
        connections.stream()
                .filter(connection -> view(shown, connection.participant()).hand(connection.participant()).nudged())
                .forEach(connection -> tell(connection, NoticeView.NUDGE));
    }

    /**
     * This frame, with all that its viewer is still to be told and the hand of the same moment, so that no part of the
     * page is newer or older than the rest. If that moment is long gone, the page gets everything.
     */
    private Frame told(Frame frame, Connection connection) {
        ParticipantId viewer = connection.participant();
        Patch notice = StaleRegions.notice(connection.notices().take(threads.nanos()));
        return moment(frame.token())
                .map(state -> List.of(notice, StaleRegions.hand(viewer, view(state, viewer))))
                .map(patches -> with(frame, patches, connection.language()))
                .orElseGet(() -> with(snapshot(viewer, connection.language()), List.of(notice), connection.language()));
    }

    private Frame with(Frame frame, List<Patch> patches, Locale language) {
        return new FrameEncoder(renderer, frame.token(), patches).frame(language, List.of()).after(frame);
    }

    private Optional<RoomState> moment(String token) {
        RoomState now = shown;
        return now.token().equals(token) ? Optional.of(now) : room.moment(token);
    }

    private static void dismissThoseWhoLeft(Collection<Connection> some, RoomState state) {
        some.removeIf(connection -> {
            boolean left = state.room().participants().inRoom(connection.participant()).isEmpty();
            if (left) {
                dismiss(connection, state);
            }
            return left;
        });
    }

    private static void dismiss(Connection connection, RoomState state) {
        ParticipantId gone = connection.participant();
        if (state.room().participants().removed().anyMatch(removed -> removed.id().equals(gone))) {
            connection.expel();
        } else {
            connection.dismiss();
        }
    }

    private static RoomView view(RoomState state, ParticipantId viewer) {
        return RoomView.of(state.room(), state.attendance(), viewer);
    }
}
