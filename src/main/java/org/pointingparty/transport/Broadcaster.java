package org.pointingparty.transport;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.pointingparty.live.Admission;
import org.pointingparty.live.Ceiling;
import org.pointingparty.live.LiveRoom;
import org.pointingparty.live.Place;
import org.pointingparty.room.ParticipantId;
import org.pointingparty.room.RoomId;
import org.pointingparty.settings.Settings;
import org.pointingparty.view.FragmentRenderer;

/** Opens and closes connections, and follows each room as long as it has any. Thread-safe. */
@ApplicationScoped
public class Broadcaster {

    private static final long HANDSHAKE_MILLIS = 100;

    private final Map<RoomId, Following> followed = new HashMap<>();

    @Resource
    private ManagedExecutorService executor;

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
    private OutboxLimits limits;
    private Heartbeat heartbeat;
    private ThreadedCouriers couriers;

    /** Holds the place of one connection as long as it lasts. */
    private final class Holder implements Attendant {
        private final Place place;

        private Holder(Place place) {
            this.place = place;
        }

        @Override
        public void dead(Connection connection) {
            close(connection);
        }

        @Override
        public void overflown() {
            admission.refuse(Ceiling.OUTBOX);
        }

        @Override
        public void ended() {
            admission.release(place);
        }
    }

    private static final class Following {
        private final RoomBroadcast broadcast;
        private int connections;

        private Following(RoomBroadcast broadcast) {
            this.broadcast = broadcast;
        }
    }

    @PostConstruct
    void start() {
        limits = OutboxLimits.ofCharacters(settings.ceilings().outboxCharacters());
        couriers = new ThreadedCouriers(threads);
        heartbeat = new Heartbeat(scheduler, executor, System::nanoTime);
    }

    @PreDestroy
    void stop() {
        heartbeat.close();
        couriers.close();
    }

    /**
     * Opens a connection of somebody who is in the room.
     *
     * @param place taken for it; it is released when the connection ends
     * @param token the moment at which the tab's page was painted, or null
     * @param link makes the link to the tab, with an executor for what may block
     */
    Connection open(Place place, LiveRoom room, ParticipantId participant, Locale language, String token,
            Function<Executor, Link> link) {
        RoomBroadcast broadcast = follow(room);
        Connection connection = new Connection(room, broadcast, participant, language,
                new CountedLink(link.apply(executor), traffic), couriers, couriers::nanos, limits, new Holder(place));
        heartbeat.add(connection.pulse());
        room.connected(participant, connection);
        broadcast.open(connection, token);
        drain.add(connection);
        return connection;
    }

    /** Closes the socket of somebody who is not let in, once its handshake is over: Payara trips over an earlier close. */
    void turnAway(int code, String reason, Function<Executor, Link> link) {
        scheduler.schedule(() -> link.apply(executor).close(code, reason), HANDSHAKE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Notes that a connection is over, whoever ended it; may be called again. */
    void close(Connection connection) {
        if (connection.endsNow()) {
            drain.remove(connection);
            connection.attendant().ended();
            heartbeat.remove(connection.pulse());
            connection.broadcast().close(connection);
            connection.room().disconnected(connection.participant(), connection);
            unfollow(connection.room().state().room().id());
        }
    }

    /** What has gone over all connections. */
    public Traffic traffic() {
        return traffic;
    }

    private synchronized RoomBroadcast follow(LiveRoom room) {
        Following following = followed.computeIfAbsent(room.state().room().id(),
                id -> new Following(new RoomBroadcast(room, renderer, couriers)));
        following.connections++;
        return following.broadcast;
    }

    private synchronized void unfollow(RoomId id) {
        Following following = followed.get(id);
        following.connections--;
        if (following.connections == 0) {
            following.broadcast.stop();
            followed.remove(id);
        }
    }
}
