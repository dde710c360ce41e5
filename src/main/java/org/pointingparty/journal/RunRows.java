package org.pointingparty.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pointingparty.live.time.Pause;
import org.pointingparty.live.time.RunningTime;

/** When the product ran, on whichever node. A pause lasts more than a day, so there are few. */
final class RunRows {

    private RunRows() {
    }

    static RunningTime read(Connection connection) throws SQLException {
        long last = Sql.list(connection, row -> row.getLong(1), "select last_seen_at from product_run").get(0);
        List<Pause> pauses = Sql.list(connection,
                row -> new Pause(Instant.ofEpochMilli(row.getLong(1)), Instant.ofEpochMilli(row.getLong(2))),
                "select began_at, ended_at from product_pause order by ended_at, began_at");
        return new RunningTime(last == 0 ? null : Instant.ofEpochMilli(last), pauses);
    }

    /** Notes that the product runs now; another node that does so meanwhile waits, and then sees what this one saw. */
    static void note(Connection connection, Instant now) throws SQLException {
        Sql.update(connection, "update product_run set last_seen_at = last_seen_at");
        RunningTime before = read(connection);
        RunningTime after = before.at(now);
        Sql.update(connection, "update product_run set last_seen_at = ?", millis(after.last()));
        if (!after.pauses().equals(before.pauses())) {
            replace(connection, after.pauses());
        }
    }

    private static void replace(Connection connection, List<Pause> pauses) throws SQLException {
        Sql.update(connection, "delete from product_pause");
        for (Pause pause : pauses) {
            Sql.update(connection, "insert into product_pause (began_at, ended_at) values (?, ?)",
                    millis(pause.from()), millis(pause.until()));
        }
    }

    private static long millis(@Nullable Instant moment) {
        return moment == null ? 0 : moment.toEpochMilli();
    }
}
