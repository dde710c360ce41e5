package org.pointingparty.journal.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointingparty.journal.opening.OpeningFailure;

/** What passes by itself and what does not, told from the SQL state, and never in the database's own words. */
class ServerFailureTest {

    private static final ServerFailure DATABASE = new ServerFailure("The database", "its settings");

    private static OpeningFailure failure(String state) {
        return DATABASE.of(new SQLException("user ana with password whisper", state));
    }

    /** No connection; starting, shutting down, crashed; the same by the name of PostgreSQL. */
    @ParameterizedTest
    @ValueSource(strings = {"08000", "08001", "08003", "08006", "08007", "57P01", "57P02", "57P03"})
    void aDatabaseThatIsAwayIsWaitedFor(String state) {
        assertEquals(Optional.of("the database does not answer"), failure(state).obstacle());
        assertEquals("The database does not answer (SQL state " + state + "). See that it runs, and check its settings",
                failure(state).getMessage());
    }

    /** Resources, disk, memory, connections. */
    @ParameterizedTest
    @ValueSource(strings = {"53000", "53100", "53200", "53300"})
    void aDatabaseThatIsFullIsWaitedFor(String state) {
        assertEquals(Optional.of("the database is full"), failure(state).obstacle());
        assertEquals("The database has no space or no connection left (SQL state " + state + "). Free some there",
                failure(state).getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "28P01, does not let this user in with this password (SQL state 28P01). Check",
        "28000, does not let this user in with this password (SQL state 28000). Check",
        "3D000, 'is not there (SQL state 3D000). Make it, or check'",
        "57P04, cannot be used (SQL state 57P04). Check",
        "08004, cannot be used (SQL state 08004). Check",
        "08P01, cannot be used (SQL state 08P01). Check",
        "42501, cannot be used (SQL state 42501). Check"})
    void whatSomebodyMustSeeToStopsTheStart(String state, String sentence) {
        assertEquals(Optional.empty(), failure(state).obstacle());
        assertEquals("The database " + sentence + " its settings, then start again", failure(state).getMessage());
    }

    @Test
    void tablesThatItDoesNotTakeStopTheStart() {
        OpeningFailure failure = DATABASE.of(new FlywayException("whisper", new SQLException("whisper", "42P07")));
        assertEquals(Optional.empty(), failure.obstacle());
        assertEquals("The database does not take the tables of this release (SQL state 42P07). Run the release that"
                + " has written it, or check its settings, then start again", failure.getMessage());
    }

    @Test
    void anUpgradeWhoseDatabaseGoesAwayIsTriedAgain() {
        assertEquals(Optional.of("the database does not answer"),
                DATABASE.of(new FlywayException("whisper", new SQLException("whisper", "57P01"))).obstacle());
    }

    @Test
    void aPoolThatSaysNothingButThatTheNetworkFailsIsWaitedFor() {
        OpeningFailure failure = DATABASE.of(new SQLException("whisper",
                new IllegalStateException(new ConnectException("10.0.0.1 refused"))));
        assertEquals(Optional.of("the database does not answer"), failure.obstacle());
        assertEquals("The database does not answer. See that it runs, and check its settings", failure.getMessage());
        assertEquals(Optional.of("the database does not answer"),
                DATABASE.of(new SQLTransientConnectionException("timed out")).obstacle());
    }

    @Test
    void theDatabasesOwnWordsAreNotRepeated() {
        for (String state : new String[] {"08001", "28P01", "3D000", "42501", "whisper", null}) {
            assertFalse(failure(state).getMessage().contains("whisper"), failure(state).getMessage());
        }
    }
}
