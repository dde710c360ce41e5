package org.pointingparty.operations;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.pointingparty.live.Recurring;
import org.pointingparty.settings.FileDescriptors;

/** Looks every ten seconds whether file descriptors run short. */
@ApplicationScoped
public class DescriptorWatch {

    private static final int SECONDS = 10;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private @Nullable ScheduledFuture<?> timer;

    void start(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
        DescriptorAlarm alarm = new DescriptorAlarm();
        Runnable look = () -> FileDescriptors.now().ifPresent(alarm::look);
        timer = scheduler.scheduleWithFixedDelay(new Recurring("Counting open files", look), SECONDS, SECONDS,
                TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (timer != null) {
            timer.cancel(false);
        }
    }
}
