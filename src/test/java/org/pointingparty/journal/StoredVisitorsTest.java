package org.pointingparty.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pointingparty.room.people.VisitorId;

class StoredVisitorsTest {

    private static final VisitorId ANA = new VisitorId("ana");
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
        return StoredVisitors.in(database, FIRST.plus(Duration.ofDays(days))).newestFirst();
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

    private boolean isOver(int days) throws SQLException {
        return StoredVisitors.in(database, FIRST.plus(Duration.ofDays(days))).isOver(ANA).orElseThrow();
    }

    @Test
    void whoHasLoggedOutHasSoAfterARestartToo() throws SQLException {
        assertFalse(isOver(0));
        StoredVisitors visitors = StoredVisitors.in(database, FIRST);
        assertTrue(visitors.end(ANA));
        assertTrue(visitors.end(ANA), "twice is as good as once");
        assertEquals(Optional.of(false), visitors.isOver(new VisitorId("ben")));
        database.close();
        open();
        assertTrue(isOver(1));
    }

    @Test
    void aLogOutIsForgottenWhenNoKeyIsLeftThatSignedForTheVisitor() throws SQLException {
        StoredVisitors.in(database, FIRST);
        keysAfter(100);
        assertTrue(StoredVisitors.in(database, FIRST.plus(Duration.ofDays(101))).end(ANA));
        assertEquals(3, keysAfter(280).size());
        assertEquals(2, keysAfter(282).size());
        assertTrue(isOver(282), "the second key is still there");
        keysAfter(500);
        assertFalse(isOver(700));
    }

    @Test
    void whileTheDatabaseIsAwayNothingIsKnownOrKept() throws SQLException {
        StoredVisitors visitors = StoredVisitors.in(database, FIRST);
        database.close();
        assertEquals(Optional.empty(), visitors.isOver(ANA));
        assertEquals(Optional.empty(), visitors.isKnownToARoom(ANA));
        assertFalse(visitors.end(ANA));
        open();
    }

    @Test
    void aVisitorIsKnownToARoomOnceThereHasBeenASeat() throws SQLException {
        StoredVisitors visitors = StoredVisitors.in(database, FIRST);
        assertEquals(Optional.of(false), visitors.isKnownToARoom(ANA));
        database.write(connection -> {
            Sql.update(connection, "insert into room (id, title, edition, opened_at) values ('r', 'Room', 0, 0)");
            Sql.update(connection, "insert into room_seat (visitor, room, participant, taken, entered_at)"
                    + " values ('ana', 'r', 1, false, 0)");
        });
        assertEquals(Optional.of(true), visitors.isKnownToARoom(ANA));
    }
}
