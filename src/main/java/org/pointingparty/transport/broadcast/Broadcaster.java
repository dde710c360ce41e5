package org.pointingparty.transport.broadcast;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pointingparty.live.LiveRoom;
import org.pointingparty.live.admission.Admission;
import org.pointingparty.live.admission.AdmissionKey;
import org.pointingparty.live.admission.Ceiling;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.settings.Settings;
import org.pointingparty.transport.outbox.CloseCode;
import org.pointingparty.transport.outbox.CountedLink;
import org.pointingparty.transport.outbox.Heartbeat;
import org.pointingparty.transport.outbox.Link;
import org.pointingparty.transport.outbox.OutboxLimits;
import org.pointingparty.transport.outbox.Traffic;
import org.pointingparty.view.patch.FragmentRenderer;

/** Opens and closes connections, and follows each room as long as it has any. Thread-safe. */
@ApplicationScoped
public class Broadcaster {

    private static final long HANDSHAKE = TimeUnit.MILLISECONDS.toNanos(100);

    private final FollowedRooms followed = new FollowedRooms(this::broadcast);

    @Resource
    private ManagedExecutorService managed;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private FragmentRenderer renderer;

    @Inject
    private Drain drain;

    @Inject
    private Admission admission;

    @Inject
    private Settings settings;

    private final Traffic traffic = new Traffic();
    private Executor executor;
    private OutboxLimits limits;
    private Heartbeat heartbeat;
    private SendThreads sendThreads;

    /** For the container's proxy. */
    protected Broadcaster() {
    }

    /** A broadcaster without a container, which would inject all this. */
    Broadcaster(FragmentRenderer renderer, SendThreads sendThreads, Executor executor, Heartbeat heartbeat, Drain drain,
            Admission admission) {
        this.executor = executor;
        this.renderer = renderer;
        this.sendThreads = sendThreads;
        this.heartbeat = heartbeat;
        this.drain = drain;
        this.admission = admission;
        this.limits = OutboxLimits.DEFAULT;
    }

    /** Keeps one connection admitted as long as it lasts. */
    private final class Holder implements ConnectionListener {
        private final AdmissionKey key;
        private final AtomicBoolean released = new AtomicBoolean();

        private Holder(AdmissionKey key) {
            this.key = key;
        }

        @Override
        public void dead(Connection connection) {
            end(connection, Broadcaster.this::elsewhere);
        }

        @Override
        public void overflown() {
            admission.refuse(Ceiling.OUTBOX);
        }

        @Override
        public void ended() {
            if (released.compareAndSet(false, true)) {
                admission.release(key);
            }
        }
    }

    @PostConstruct
    void start() {
        limits = OutboxLimits.ofCharacters(settings.ceilings().outboxCharacters());
        executor = managed;
        sendThreads = new ManagedSendThreads(threads);
        heartbeat = new Heartbeat(scheduler, executor, System::nanoTime);
    }

    @PreDestroy
    void stop() {
        heartbeat.close();
        sendThreads.close();
    }

    /**
     * Opens a connection of somebody who is in the room. If that fails, nothing of it remains but the line itself.
     *
     * @param key under which it was admitted; released when the connection ends, or cannot be opened
     * @param token the moment at which the tab's page was painted, or null
     * @param link makes the link to the tab, with an executor for what may block
     */
    public Connection open(AdmissionKey key, LiveRoom room, ParticipantId participant, Locale language,
            @Nullable String token, Function<Executor, Link> link) {
        Holder holder = new Holder(key);
        try {
            Link line = new CountedLink(link.apply(executor), traffic);
            return open(line, holder, room, participant, language, token);
        } catch (RuntimeException | Error failure) {
            holder.ended();
            throw failure;
        }
    }

    private Connection open(
            Link link, Holder holder, LiveRoom room, ParticipantId participant, Locale language,
            @Nullable String token) {
        Connection connection = follow(link, holder, room, participant, language);
        try {
            begin(connection, token);
        } catch (RuntimeException | Error failure) {
            closeAfter(failure, connection);
            throw failure;
        }
        return connection;
    }

    private Connection follow(
            Link link, Holder holder, LiveRoom room, ParticipantId participant, Locale language) {
        RoomBroadcast broadcast = followed.follow(room);
        try {
            return new Connection(room, broadcast, participant, language, link, sendThreads, sendThreads::nanos, limits,
                    holder);
        } catch (RuntimeException | Error failure) {
            followed.unfollow(room);
            throw failure;
        }
    }

    private void closeAfter(Throwable failure, Connection connection) {
        try {
            close(connection);
        } catch (RuntimeException | Error another) {
            failure.addSuppressed(another);
        }
    }

    /** Presence first: each later step may end the connection, and its end undoes the steps before. */
    private void begin(Connection connection, @Nullable String token) {
        connection.room().connected(connection.participant(), connection);
        connection.broadcast().open(connection, token);
        heartbeat.add(connection.pulse());
        if (connection.isOver()) {
            heartbeat.remove(connection.pulse());
        }
        drain.add(connection);
    }

    /**
     * Closes the socket of somebody who is not let in, once its handshake is over: Payara trips over an earlier close.
     */
    public void turnAway(CloseCode code, String reason, Function<Executor, Link> link) {
        sendThreads.executeAfter(HANDSHAKE, () -> link.apply(executor).close(code, reason));
    }

    /** Notes that a connection is over, whoever ended it; may wait for its room, and may be called again. */
    public void close(Connection connection) {
        end(connection, Runnable::run);
    }

    /**
     * Ends a connection at once, but for its room, which may be busy: to leave that is up to the patient. All is given
     * back, even if one step fails.
     */
    private void end(Connection connection, Executor patient) {
        if (connection.endsNow()) {
            drain.remove(connection);
            connection.listener().ended();
            heartbeat.remove(connection.pulse());
            try {
                connection.broadcast().close(connection);
            } finally {
                patient.execute(() -> leave(connection));
            }
        }
    }

    private void leave(Connection connection) {
        try {
            connection.room().disconnected(connection.participant(), connection);
        } finally {
            followed.unfollow(connection.room());
        }
    }

    /** Off the threads that send, which serve all rooms; a server that stops takes no work any more. */
    private void elsewhere(Runnable work) {
        try {
            executor.execute(work);
        } catch (RejectedExecutionException stopping) {
            work.run();
        }
    }

    /** What has gone over all connections. */
    public Traffic traffic() {
        return traffic;
    }

    private RoomBroadcast broadcast(LiveRoom room) {
        return new RoomBroadcast(room, renderer, sendThreads);
    }
}
