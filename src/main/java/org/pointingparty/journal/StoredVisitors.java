package org.pointingparty.journal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.visitor.VisitorKeys;
import org.pointingparty.visitor.VisitorRecords;

/**
 * What the database keeps of visitors. A key is made when there is none or the newest is old; it is deleted when its
 * successor is so old that no cookie signed by it can be left, and so is what is kept of those who have logged out when
 * no key is left that signed for them. Thread-safe.
 */
final class StoredVisitors implements VisitorKeys, VisitorRecords {

    private static final Logger LOG = System.getLogger(StoredVisitors.class.getName());
    private static final Duration YOUNG = Duration.ofDays(90);
    private static final Duration COOKIE_LIFE = Duration.ofDays(181);

    private final Database database;
    private final List<byte[]> keys;

    private StoredVisitors(Database database, List<byte[]> keys) {
        this.database = database;
        this.keys = List.copyOf(keys);
    }

    /** The visitors of this database, with the keys as they are at this moment, renewed if need be. */
    static StoredVisitors in(Database database, Instant now) throws SQLException {
        try {
            database.write(connection -> renew(connection, now));
        } catch (SQLException another) {
            // Another node was faster, or the keys that are there will do.
            List<byte[]> keys = database.query(StoredVisitors::read);
            if (keys.isEmpty()) {
                throw another;
            }
            return new StoredVisitors(database, keys);
        }
        return new StoredVisitors(database, database.query(StoredVisitors::read));
    }

    private static void renew(Connection connection, Instant now) throws SQLException {
        Sql.update(connection, "delete from visitor_key where number <"
                + " (select max(number) from visitor_key where made_at < ?)", now.minus(COOKIE_LIFE).toEpochMilli());
        long young = Sql.list(connection, row -> row.getLong(1), "select count(*) from visitor_key where made_at > ?",
                now.minus(YOUNG).toEpochMilli()).get(0);
        if (young == 0) {
            byte[] secret = new byte[32];
            new SecureRandom().nextBytes(secret);
            Sql.update(connection, "insert into visitor_key (number, secret, made_at)"
                            + " select coalesce(max(number), 0) + 1, cast(? as varchar(64)), cast(? as bigint) from "
                            + "visitor_key",
                    Base64.getEncoder().encodeToString(secret), now.toEpochMilli());
        }
        Sql.update(connection, "delete from visitor_epoch where newest_key < (select min(number) from visitor_key)");
    }

    private static List<byte[]> read(Connection connection) throws SQLException {
        return Sql.list(connection, row -> Base64.getDecoder().decode(row.getString(1)),
                "select secret from visitor_key order by number desc");
    }

    @Override
    public List<byte[]> newestFirst() {
        return keys;
    }

    @Override
    public Optional<Boolean> isOver(VisitorId visitor) {
        return is("visitor_epoch", visitor);
    }

    @Override
    public Optional<Boolean> isKnownToARoom(VisitorId visitor) {
        return is("room_seat", visitor);
    }

    /** Whether this table has a row of this visitor. */
    private Optional<Boolean> is(String table, VisitorId visitor) {
        try {
            return Optional.of(!database.query(connection -> Sql.list(connection, row -> row.getInt(1),
                    "select 1 from " + table + " where visitor = ? fetch first row only", visitor.value())).isEmpty());
        } catch (SQLException failure) {
            LOG.log(Level.DEBUG, "A visitor could not be looked up: {0}", Failure.of(failure));
            return Optional.empty();
        }
    }

    /** By the number of the newest key, not by the time, since a clock may be wrong. */
    @Override
    public boolean end(VisitorId visitor) {
        try {
            database.write(connection -> Sql.update(connection, "insert into visitor_epoch (visitor, newest_key)"
                            + " select cast(? as varchar(200)), coalesce(max(number), 0) from visitor_key",
                    visitor.value()));
            return true;
        } catch (SQLException failure) {
            LOG.log(Level.DEBUG, "A log-out was not kept, unless it was before: {0}", Failure.of(failure));
            return isOver(visitor).orElse(false);
        }
    }
}
