package org.pointingparty.journal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
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
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.pointingparty.live.RoomJournal;
import org.pointingparty.settings.Settings;
import org.pointingparty.visitor.VisitorKeys;

/**
 * Opens the journal when the product is deployed, and closes it when it is undeployed; a journal that cannot be opened
 * stops the deployment.
 */
@ApplicationScoped
public class JournalSource {

    private static final Logger LOG = System.getLogger(JournalSource.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Resource
    private ManagedThreadFactory threads;

    @Resource
    private ManagedExecutorService executor;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private Settings settings;

    private Database database;
    private JdbcJournal journal;
    private StoredKeys keys;
    private OwedCompaction compaction;
    private ScheduledFuture<?> payments;

    void start(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
        LOG.log(Level.INFO, "Rooms are kept in {0}", settings.database());
    }

    @PostConstruct
    void open() {
        database = Databases.open(settings.database());
        try {
            compaction = new OwedCompaction(database, new CompactionBudget());
            compaction.pay();
            keys = StoredKeys.in(database, Instant.now());
        } catch (SQLException failure) {
            database.abandon();
            throw new IllegalStateException("The database cannot be used: " + Failure.of(failure), failure);
        }
        journal = new JdbcJournal(database, PATIENCE, threads, executor);
        payments = scheduler.scheduleWithFixedDelay(compaction::payIfQuick, 1, 1, TimeUnit.MINUTES);
    }

    /** The journal of this deployment. */
    @Produces
    @Singleton
    RoomJournal journal() {
        return journal;
    }

    /** The keys of this deployment. */
    @Produces
    @Singleton
    VisitorKeys keys() {
        return keys;
    }

    @PreDestroy
    void close() {
        try {
            if (journal != null) {
                payments.cancel(false);
                journal.close();
                compaction.pay();
            }
        } finally {
            closeDatabase();
        }
    }

    private void closeDatabase() {
        try {
            database.close();
        } catch (SQLException failure) {
            LOG.log(Level.WARNING, "The journal was not closed cleanly: {0}", Failure.of(failure));
        }
    }
}
