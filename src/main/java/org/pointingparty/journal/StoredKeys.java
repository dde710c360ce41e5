package org.pointingparty.journal;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.pointingparty.visitor.VisitorKeys;

/**
 * The visitors' keys, in the database: a key is made when there is none or the newest is old. It is deleted when its
 * successor is so old that no cookie signed by it can be left. Thread-safe.
 */
final class StoredKeys implements VisitorKeys {

    private static final Duration YOUNG = Duration.ofDays(90);
    private static final Duration COOKIE_LIFE = Duration.ofDays(181);

    private final List<byte[]> keys;

    private StoredKeys(List<byte[]> keys) {
        this.keys = List.copyOf(keys);
    }

    /** The keys as they are at this moment, renewed if need be. */
    static StoredKeys in(Database database, Instant now) throws SQLException {
        try {
            database.write(connection -> renew(connection, now));
        } catch (SQLException another) {
            // Another node was faster, or the keys that are there will do.
            List<byte[]> keys = database.query(StoredKeys::read);
            if (keys.isEmpty()) {
                throw another;
            }
            return new StoredKeys(keys);
        }
        return new StoredKeys(database.query(StoredKeys::read));
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
    }

    private static List<byte[]> read(Connection connection) throws SQLException {
        return Sql.list(connection, row -> Base64.getDecoder().decode(row.getString(1)),
                "select secret from visitor_key order by number desc");
    }

    @Override
    public List<byte[]> newestFirst() {
        return keys;
    }
}
