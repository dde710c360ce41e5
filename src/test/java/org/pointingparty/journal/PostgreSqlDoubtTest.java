package org.pointingparty.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pointingparty.live.LiveRoom;
import org.pointingparty.live.LiveRooms;
import org.pointingparty.live.Recall;
import org.pointingparty.room.Room;
import org.pointingparty.room.command.Create;
import org.pointingparty.room.command.Rename;
import org.pointingparty.room.command.Start;
import org.pointingparty.room.command.Vote;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.room.ticket.TicketDraft;
import org.pointingparty.settings.Settings;
import org.pointingparty.settings.TrialSettings;

/** A PostgreSQL that hangs in the middle of a change: what pages show and what is kept never part. */
class PostgreSqlDoubtTest {

    private static final Duration PATIENCE = Duration.ofMillis(300);

    /** Every commit of a change waits for this advisory lock. */
    private static final String HOLD = "select pg_advisory_lock(12)";
    private static final String RELEASE = "select pg_advisory_unlock_all()";
    private static final String WAITING = " from pg_stat_activity where wait_event_type = 'Lock' and query";
    private static final String WAITING_COMMITS = "select count(*)" + WAITING + " = 'COMMIT'";
    private static final String WAITING_LOOKS = "select count(*)" + WAITING + " like 'insert into room_change%'";
    private static final String END_THE_COMMIT = "select pg_terminate_backend(pid)" + WAITING + " = 'COMMIT'";

    private static EmbeddedPostgres server;

    private Database database;
    private JdbcJournal journal;
    private Connection outside;
    private LiveRoom room;
    private ParticipantId ana;
    private ParticipantId ben;

    @BeforeAll
    static void start() throws IOException, SQLException {
        server = EmbeddedPostgres.start();
        try (Database first = Databases.open(settings("").database())) {
            first.write(connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("create function wait_for_the_test() returns trigger language plpgsql as"
                            + " 'begin perform pg_advisory_xact_lock_shared(12); return null; end'");
                    statement.execute("create constraint trigger slow after insert on room_change deferrable"
                            + " initially deferred for each row execute function wait_for_the_test()");
                }
            });
        }
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    private static Settings settings(String more) {
        return TrialSettings.of(Map.of("jdbc-url", server.getJdbcUrl("postgres", "postgres") + more,
                "jdbc-user", "postgres"));
    }

    private void anaHasVotedThree(String more) throws SQLException {
        database = Databases.open(settings(more).database());
        journal = new JdbcJournal(database, PATIENCE, Thread::new, Runnable::run);
        outside = server.getPostgresDatabase().getConnection();
        LiveRooms rooms = new LiveRooms(journal, settings(more), System::nanoTime);
        room = rooms.find(rooms.create(new Create("A room", "", List.of(new TicketDraft("One", "")))).value()
                .orElseThrow()).orElseThrow();
        ana = room.admit(new VisitorId("ana"), "Ana").value().orElseThrow();
        ben = room.admit(new VisitorId("ben"), "Ben").value().orElseThrow();
        room.connected(ana, "Ana's tab");
        room.connected(ben, "Ben's tab");
        assertEquals("", refusal(room.submit(new Start(), ana)));
        assertEquals("", anaVotes("3"));
    }

    @AfterEach
    void close() throws SQLException {
        tell(RELEASE);
        outside.close();
        journal.close();
        database.close();
    }

    private String anaVotes(String card) {
        return refusal(room.submit(new Vote(card, "1"), ana));
    }

    private String benRenames() {
        return refusal(room.submit(new Rename("Benjamin"), ben));
    }

    private static String refusal(Optional<Rejection> rejection) {
        return rejection.map(refused -> refused.reason().code()).orElse("");
    }

    private void tell(String sql) throws SQLException {
        try (Statement statement = outside.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(String sql) {
        try (Connection other = server.getPostgresDatabase().getConnection();
                Statement statement = other.createStatement(); var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private String shown() {
        return card(room.state().room());
    }

    private String kept() {
        return journal.read(room.state().room().id()) instanceof Recall.Found found ? card(found.room()) : "?";
    }

    private String card(Room any) {
        return any.round().votes().get(ana).label();
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plusSeconds(20);
        while (!condition.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(end), "it has not come");
        }
    }

    private void assertGoesOn() {
        await(() -> benRenames().isEmpty());
        assertEquals(kept(), shown());
    }

    private void anaVotesEightAndNobodyKnows() throws SQLException {
        tell(HOLD);
        assertEquals("outcome-unknown", anaVotes("8"));
        assertEquals("3", shown(), "nothing shows before it is known");
        Instant begin = Instant.now();
        for (int tries = 0; tries < 10; tries++) {
            assertEquals("room-in-doubt", benRenames());
        }
        assertTrue(Duration.between(begin, Instant.now()).compareTo(PATIENCE) < 0, "nobody waits");
    }

    @Test
    void aVoteWhoseCommitHangsIsShownOnceItIsKept() throws SQLException {
        anaHasVotedThree("");
        anaVotesEightAndNobodyKnows();
        tell(RELEASE);
        await(() -> shown().equals("8"));
        assertEquals("8", kept());
        assertGoesOn();
    }

    @Test
    void aVoteWhoseCommitIsEndedIsNeverShown() throws SQLException {
        anaHasVotedThree("");
        anaVotesEightAndNobodyKnows();
        tell(END_THE_COMMIT);
        await(() -> count(WAITING_COMMITS) == 0);
        tell(RELEASE);
        assertGoesOn();
        assertEquals("3", kept());
    }

    @Test
    void aVoteWhoseCommitSucceedsAfterTheConnectionIsCutIsShown() throws SQLException {
        anaHasVotedThree("&socketTimeout=1");
        anaVotesEightAndNobodyKnows();
        await(() -> count(WAITING_LOOKS) > 0);
        assertEquals(1, count(WAITING_COMMITS), "the database must still commit for this to mean anything");
        assertEquals("3", kept());
        assertEquals("room-in-doubt", benRenames());
        tell(RELEASE);
        await(() -> shown().equals("8"));
        assertEquals("8", kept());
        assertGoesOn();
    }

    @Test
    void aDataSourceThatWouldWaitForEverWaitsForAChangeNoLongerThanAnyOther() throws SQLException {
        anaHasVotedThree("");
        assertEquals(0, outside.getNetworkTimeout(), "need a data source without a limit");
        DataSource endless = server.getPostgresDatabase();
        Database bare = new Database(endless, null, new RowCompaction(endless), () -> { });
        bare.write(connection -> assertEquals(10_000, connection.getNetworkTimeout()));
        database.write(connection -> assertEquals(10_000, connection.getNetworkTimeout()));
    }

    @Test
    void aVoteThatIsRefusedBeforeItsCommitNeverTurnsUp() throws SQLException {
        anaHasVotedThree("");
        outside.setAutoCommit(false);
        tell("lock table room_change in share mode");
        assertEquals("journal-unavailable", anaVotes("8"));
        outside.rollback();
        outside.setAutoCommit(true);
        assertGoesOn();
        assertEquals("3", kept());
    }
}
