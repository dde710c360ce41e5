package org.pointingparty.live;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * What happens in rooms because time passes: ten times a second all rooms look what is due, once a second whose stay is
 * over, once an hour those are deleted that have been idle for too long. No room has a timer of its own that could
 * outlive it.
 */
@ApplicationScoped
public class RoomTimers {

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private LiveRooms rooms;

    private List<ScheduledFuture<?>> timers = List.of();

    void start(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
        timers = List.of(
                scheduler.scheduleWithFixedDelay(rooms::tick, 100, 100, TimeUnit.MILLISECONDS),
                scheduler.scheduleWithFixedDelay(rooms::sweep, 1, 1, TimeUnit.SECONDS),
                scheduler.scheduleWithFixedDelay(() -> rooms.expire(Instant.now()), 1, 60, TimeUnit.MINUTES));
    }

    @PreDestroy
    void stop() {
        timers.forEach(timer -> timer.cancel(false));
    }
}
