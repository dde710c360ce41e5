package org.pointingparty.faults;

import java.sql.Connection;
import java.util.List;

/** What can become of a PostgreSQL under the product. */
final class PostgresFaults {

    static final List<FaultCase> ALL = List.of(
            FaultCase.onPostgres("postgres-stopped", PostgresFaults::stopped),
            FaultCase.onPostgres("postgres-backends", PostgresFaults::backends),
            FaultCase.onPostgres("postgres-used-up", PostgresFaults::usedUp),
            FaultCase.onPostgres("postgres-read-only", PostgresFaults::readOnly),
            FaultCase.onPostgres("postgres-frozen", PostgresFaults::frozen),
            FaultCase.onPostgres("postgres-hanging", PostgresFaults::hanging));

    private static final int VOTES = 100;
    private static final long A_WHILE = 4000;
    private static final int LONG = 7000;
    private static final int LONGER = 2000;
    private static final int KEY = 12;

    private PostgresFaults() {
    }

    private static Postgres open(Trial trial) throws Exception {
        trial.open();
        trial.players().awaitVotes(VOTES);
        return (Postgres) trial.store();
    }

    private static void stopped(Trial trial) throws Exception {
        Postgres postgres = open(trial);
        for (int time = 0; time < 2; time++) {
            trial.fault();
            postgres.stop();
            trial.awaitRefusals(30);
            Trial.pass(A_WHILE);
            postgres.start();
            trial.heal(30);
            trial.players().awaitVotes(VOTES);
        }
    }

    private static void backends(Trial trial) throws Exception {
        Postgres postgres = open(trial);
        for (int time = 0; time < 10; time++) {
            trial.fault();
            postgres.endBackends();
            trial.heal(30);
            Trial.pass(trial.chance(500));
        }
    }

    private static void usedUp(Trial trial) throws Exception {
        Postgres postgres = open(trial);
        trial.fault();
        List<Connection> taken = postgres.useUp();
        trial.note("connections taken: " + taken.size());
        trial.awaitRefusals(30);
        Trial.pass(A_WHILE);
        taken.forEach(Postgres::close);
        trial.heal(30);
    }

    private static void readOnly(Trial trial) throws Exception {
        Postgres postgres = open(trial);
        trial.fault();
        postgres.execute("alter system set default_transaction_read_only = on", "select pg_reload_conf()");
        trial.awaitRefusals(30);
        Trial.pass(A_WHILE);
        postgres.execute("alter system reset default_transaction_read_only", "select pg_reload_conf()");
        trial.heal(30);
    }

    private static void frozen(Trial trial) throws Exception {
        Postgres postgres = open(trial);
        for (int time = 0; time < 3; time++) {
            trial.fault();
            postgres.signal("STOP");
            try {
                Trial.pass(LONG + trial.chance(LONGER));
            } finally {
                postgres.signal("CONT");
            }
            trial.heal(30);
            trial.players().awaitVotes(VOTES);
        }
    }

    /** Every commit waits for a lock, so that it has begun and its end is not known. */
    private static void hanging(Trial trial) throws Exception {
        Postgres postgres = open(trial);
        postgres.execute("create function wait_for_the_lock() returns trigger language plpgsql as"
                + " 'begin perform pg_advisory_xact_lock_shared(" + KEY + "); return null; end'",
                "create constraint trigger slow after insert on room_change deferrable initially deferred"
                        + " for each row execute function wait_for_the_lock()");
        for (int time = 0; time < 3; time++) {
            trial.fault();
            try (Connection outside = postgres.connect(); var statement = outside.createStatement()) {
                statement.execute("select pg_advisory_lock(" + KEY + ")");
                Trial.pass(LONG + trial.chance(LONGER));
            }
            trial.heal(30);
            trial.players().awaitVotes(VOTES);
        }
    }
}
