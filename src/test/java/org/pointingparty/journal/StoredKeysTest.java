package org.pointingparty.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredKeysTest {

    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    private Path directory;

    private Database database;

    @BeforeEach
    void open() {
        database = Databases.h2(directory, false);
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private List<byte[]> keysAfter(int days) throws SQLException {
        return StoredKeys.in(database, FIRST.plus(Duration.ofDays(days))).newestFirst();
    }

    @Test
    void theFirstKeyIsMadeOnce() throws SQLException {
        byte[] made = keysAfter(0).get(0);
        assertEquals(32, made.length);
        assertEquals(1, keysAfter(1).size());
        assertArrayEquals(made, keysAfter(1).get(0));
    }

    @Test
    void aNewKeyGoesBeforeAnOldOneUntilNoCookieOfTheOldCanBeLeft() throws SQLException {
        byte[] old = keysAfter(0).get(0);
        List<byte[]> both = keysAfter(100);
        assertEquals(2, both.size());
        assertArrayEquals(old, both.get(1));
        assertArrayEquals(old, keysAfter(280).get(2));
        List<byte[]> later = keysAfter(282);
        assertEquals(2, later.size());
        assertArrayEquals(both.get(0), later.get(1));
    }

    @Test
    void whereNoKeyCanBeKeptThereIsNone() throws SQLException {
        database.write(connection -> Sql.update(connection,
                "alter table visitor_key add constraint test_takes_none check (number < 1)"));
        assertThrows(SQLException.class, () -> keysAfter(0));
        database.write(connection -> Sql.update(connection, "alter table visitor_key drop constraint test_takes_none"));
        assertEquals(1, keysAfter(0).size());
    }

    @Test
    void whereNoNewKeyCanBeKeptTheOldOnesWillDo() throws SQLException {
        byte[] old = keysAfter(0).get(0);
        database.write(connection -> Sql.update(connection,
                "alter table visitor_key add constraint test_takes_one check (number < 2)"));
        assertEquals(1, keysAfter(100).size());
        assertArrayEquals(old, keysAfter(100).get(0));
    }
}
