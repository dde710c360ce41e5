package org.pointingparty.journal.schema;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfoService;

/** The tables of the journal in one database. */
public final class Schema {

    private static final Logger LOG = System.getLogger(Schema.class.getName());

    private final Flyway flyway;

    private Schema(Flyway flyway) {
        this.flyway = flyway;
    }

    /** The tables that this gives connections to. */
    public static Schema in(DataSource source) {
        return new Schema(Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .table("pointing_party_schema")
                .loggers(SchemaLog.class.getName())
                .load());
    }

    /**
     * Makes the tables, or brings them to the form of this release. PostgreSQL does each step in a transaction; H2
     * commits after every statement, and what is done by halves cannot be gone on with.
     *
     * @throws org.flywaydb.core.api.FlywayException if that fails
     */
    public void upgrade() {
        int steps = flyway.migrate().migrationsExecuted;
        if (steps > 0) {
            LOG.log(Level.INFO, "The tables have been brought up to date; steps that this took: {0}", steps);
        }
    }

    /** How far they have been brought. */
    Progress progress() {
        MigrationInfoService info = flyway.info();
        long failed = Arrays.stream(info.all()).filter(step -> step.getState().isFailed()).count();
        return new Progress(info.applied().length > failed, info.pending().length + failed > 0);
    }

    /**
     * How far tables have been brought.
     *
     * @param isMade whether any release has ever finished making them
     * @param isDue whether a step to the form of this release is yet to be done, or has failed
     */
    record Progress(boolean isMade, boolean isDue) {
    }
}
