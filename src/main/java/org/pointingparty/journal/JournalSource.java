package org.pointingparty.journal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.pointingparty.journal.opening.AwaitedJournal;
import org.pointingparty.journal.opening.AwaitedVisitors;
import org.pointingparty.journal.opening.Opening;
import org.pointingparty.live.Recurring;
import org.pointingparty.live.RoomJournal;
import org.pointingparty.settings.Settings;
import org.pointingparty.visitor.VisitorKeys;
import org.pointingparty.visitor.VisitorRecords;

/**
 * Opens the journal when the product is deployed, or as soon as that is possible, and closes it when it is undeployed;
 * a journal that cannot be opened before somebody does something about it stops the deployment.
 */
@ApplicationScoped
public class JournalSource {

    private static final Logger LOG = System.getLogger(JournalSource.class.getName());

    @Resource
    private ManagedThreadFactory threads;

    @Resource
    private ManagedExecutorService executor;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private Settings settings;

    private Opening<Kept> opening;
    private List<ScheduledFuture<?>> timers;

    /** Before all others: timers that have begun would go on after a deployment that is stopped here. */
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) @Initialized(ApplicationScoped.class)
            Object deployed) {
        LOG.log(Level.INFO, "Rooms are kept in {0}", settings.database());
    }

    @PostConstruct
    void open() {
        opening = new Opening<>(() -> Kept.in(settings.database(), threads, executor), System::nanoTime);
        opening.begin();
        timers = List.of(
                every("The opening of the rooms", opening::again, TimeUnit.SECONDS),
                every("The compaction of the database", this::compact, TimeUnit.MINUTES));
    }

    private ScheduledFuture<?> every(String name, Runnable work, TimeUnit unit) {
        return scheduler.scheduleWithFixedDelay(new Recurring(name, work), 1, 1, unit);
    }

    private void compact() {
        opening.opened().ifPresent(kept -> kept.compaction().payIfQuick());
    }

    /** The journal of this deployment. */
    @Produces
    @Singleton
    RoomJournal journal() {
        return new AwaitedJournal(() -> opening.opened().map(Kept::journal), opening::obstacle);
    }

    /** The keys of this deployment. */
    @Produces
    @Singleton
    VisitorKeys keys() {
        return () -> opening.opened().map(kept -> kept.visitors().newestFirst()).orElse(List.of());
    }

    /** What is kept of the visitors of this deployment. */
    @Produces
    @Singleton
    VisitorRecords records() {
        return new AwaitedVisitors(() -> opening.opened().map(Kept::visitors));
    }

    @PreDestroy
    void close() {
        timers.forEach(timer -> timer.cancel(false));
        opening.end().ifPresent(Kept::close);
    }
}
