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
 * Has rooms do what time makes due: countdowns and timers ten times a second, the end of stays once a second, the
 * deletion of rooms idle for too long once an hour. No room has a timer of its own that could outlive it.
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
                every("What is due in rooms", rooms::tick, 100, 100, TimeUnit.MILLISECONDS),
                every("The end of stays", rooms::sweep, 1, 1, TimeUnit.SECONDS),
                every("The deletion of idle rooms", () -> rooms.expire(Instant.now()), 1, 60, TimeUnit.MINUTES));
    }

    private ScheduledFuture<?> every(String name, Runnable work, long first, long pause, TimeUnit unit) {
        return scheduler.scheduleWithFixedDelay(new Recurring(name, work), first, pause, unit);
    }

    @PreDestroy
    void stop() {
        timers.forEach(timer -> timer.cancel(false));
    }
}
