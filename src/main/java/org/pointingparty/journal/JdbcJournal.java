package org.pointingparty.journal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.pointingparty.journal.commit.Change;
import org.pointingparty.journal.commit.GroupCommit;
import org.pointingparty.journal.json.EventJson;
import org.pointingparty.live.Answer;
import org.pointingparty.live.KeptChange;
import org.pointingparty.live.Recall;
import org.pointingparty.live.Receipt;
import org.pointingparty.live.RoomJournal;
import org.pointingparty.live.RoomTitle;
import org.pointingparty.live.time.RunningTime;
import org.pointingparty.room.Room;
import org.pointingparty.room.RoomCode;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;

/**
 * Keeps rooms in a database: one row per change, and a snapshot now and then so that opening a room stays fast.
 * Thread-safe.
 */
final class JdbcJournal implements RoomJournal, AutoCloseable {

    /** After how many changes a room gets a new snapshot, and its older changes are folded if that is due. */
    static final int STRETCH = 200;

    /** After a change of so many characters it is asked whether folding is due, beside whenever there is a snapshot. */
    private static final int LARGE = FoldRows.LONG / FoldRows.LATEST;

    /** How many stretches are folded at most in a row. */
    private static final int STEPS = 10;

    /** How many may read all changes of a room at once; each has a connection to the database meanwhile. */
    static final int READERS = 2;

    private static final Logger LOG = System.getLogger(JdbcJournal.class.getName());

    private final EventJson json = new EventJson();
    private final RoomRows rooms = new RoomRows(json);
    private final Rewriting rewriting = new Rewriting(json);
    private final FoldRows folds = new FoldRows(json, rewriting);
    private final Complaints complaints = new Complaints();
    private final Semaphore readers = new Semaphore(READERS, true);
    private final Database database;
    private final Executor executor;
    private final Duration patience;
    private final GroupCommit commits;

    /**
     * A journal in this database.
     *
     * @param patience how long a change may take at most, and how long whoever reads at length waits for others
     * @param threads makes the one thread that writes
     * @param executor runs what nobody waits for
     */
    JdbcJournal(Database database, Duration patience, ThreadFactory threads, Executor executor) {
        this.database = database;
        this.executor = executor;
        this.patience = patience;
        this.commits = new GroupCommit(new ChangeTransaction(database, json), patience, threads);
    }

    @Override
    public Receipt append(RoomId room, long version, List<RoomEvent> events, Consumer<Receipt> later) {
        Change change = new Change(room, version, events, json.write(events));
        return appended(change, commits.keep(change, outcome -> tell(later, appended(change, outcome))));
    }

    private Receipt appended(Change change, Receipt receipt) {
        if (receipt == Receipt.APPENDED && change.version() % STRETCH == 0) {
            later(() -> snapshot(change.room()));
        }
        if (receipt == Receipt.APPENDED && (change.version() % STRETCH == 0 || change.json().length() > LARGE)) {
            later(() -> fold(change.room()));
        }
        return receipt;
    }

    /** Not on the thread that writes, for whoever is told may wait for a room. */
    private void tell(Consumer<Receipt> later, Receipt outcome) {
        try {
            executor.execute(() -> later.accept(outcome));
        } catch (RejectedExecutionException busy) {
            later.accept(outcome);
        }
    }

    private void later(Runnable upkeep) {
        try {
            executor.execute(upkeep);
        } catch (RejectedExecutionException busy) {
            LOG.log(Level.DEBUG, "A snapshot or a fold was skipped; another comes");
        }
    }

    /** Folds what is due of the older changes of a room. */
    void fold(RoomId id) {
        attempt("The history of a room was not folded", () -> {
            int left = STEPS;
            while (left > 0 && folds.step(database, id)) {
                left--;
            }
            return left;
        });
    }

    /** Taken from the database, not from memory, so that it cannot contain what was erased meanwhile. */
    private void snapshot(RoomId id) {
        attempt("A snapshot was not taken", () -> {
            database.write(connection -> snapshot(connection, id));
            return true;
        });
    }

    /** Whoever erases something of the room meanwhile waits, so that the snapshot is there to be deleted. */
    void snapshot(Connection connection, RoomId id) throws SQLException {
        RoomRows.hold(connection, id);
        Optional<Integer> edition = RoomRows.edition(connection, id);
        if (edition.isPresent() && rooms.read(connection, id) instanceof Recall.Found found) {
            rewriting.snapshot(connection, found.room(), edition.get());
        }
    }

    @Override
    public Recall read(RoomId room) {
        Recall recall = this.<Recall>attempt("A room could not be read", () ->
                database.read(connection -> rooms.read(connection, room))).orElseGet(Recall.Unavailable::new);
        if (recall instanceof Recall.Corrupt) {
            complain(room);
        }
        return recall;
    }

    private void complain(RoomId room) {
        int format = attempt("The format of a room could not be read", () ->
                database.query(connection -> RoomRows.latestFormat(connection, room))).orElse(0);
        if (format > EventJson.FORMAT) {
            LOG.log(Level.ERROR, "Room {0} was changed by a later release, which wrote format {1}; this one reads"
                    + " formats up to {2}. Nothing is lost: run that release again", room, format, EventJson.FORMAT);
        } else {
            LOG.log(Level.ERROR, "Room {0} is kept in the journal, but cannot be read", room);
        }
    }

    @Override
    public boolean changes(RoomId room, Consumer<KeptChange> reader) {
        return beside(() -> attempt("The changes of a room could not be read", () ->
                database.read(connection -> rooms.changes(connection, room, reader))).orElse(false));
    }

    /** Few read at length at once, so that connections are left for those who write; the others wait their turn. */
    private boolean beside(BooleanSupplier reading) {
        boolean turn = false;
        try {
            turn = readers.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
            return turn && reading.getAsBoolean();
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            if (turn) {
                readers.release();
            }
        }
    }

    @Override
    public Optional<RoomCode> code(RoomId room) {
        return attempt("A room code could not be read", () -> {
            Optional<RoomCode> code = database.query(connection -> CodeRows.code(connection, room));
            if (code.isPresent()) {
                return code;
            }
            database.write(connection -> CodeRows.give(connection, room));
            return database.query(connection -> CodeRows.code(connection, room));
        }).orElse(Optional.empty());
    }

    @Override
    public Answer<RoomId> room(RoomCode code) {
        return attempt("A room code could not be looked up", () ->
                database.query(connection -> CodeRows.room(connection, code)))
                .map(room -> answer(room, Reason.NO_SUCH_ROOM))
                .orElseGet(() -> answer(Optional.empty(), Reason.JOURNAL_UNAVAILABLE));
    }

    private static Answer<RoomId> answer(Optional<RoomId> room, Reason otherwise) {
        return room.map(Answer::of).orElseGet(() -> Answer.refuse(Rejection.of(otherwise)));
    }

    @Override
    public Optional<List<RoomTitle>> roomsOf(VisitorId visitor) {
        return attempt("The rooms of a visitor could not be read", () ->
                database.query(connection -> RoomRows.of(connection, visitor)));
    }

    @Override
    public Optional<RunningTime> running(Instant now) {
        return attempt("That the product runs could not be noted", () -> {
            database.write(connection -> RunRows.note(connection, now));
            return database.read(RunRows::read);
        });
    }

    @Override
    public List<RoomId> idleSince(Instant moment) {
        return attempt("Idle rooms could not be looked for", () ->
                database.query(connection -> RoomRows.idleSince(connection, moment))).orElse(List.of());
    }

    @Override
    public Receipt discard(RoomId room, Instant now) {
        return erase(connection -> RoomRows.discard(connection, room, now));
    }

    @Override
    public Receipt recover(RoomId room) {
        return erase(connection -> RoomRows.recover(connection, room));
    }

    @Override
    public Optional<List<Room>> bin(VisitorId visitor) {
        return attempt("The rooms in the bin could not be read", () ->
                database.read(connection -> rooms.bin(connection, visitor)));
    }

    @Override
    public List<RoomId> discardedBefore(Instant moment) {
        return attempt("The bin could not be looked through", () ->
                database.query(connection -> RoomRows.discardedBefore(connection, moment))).orElse(List.of());
    }

    @Override
    public Receipt forget(RoomId room) {
        return erase(connection -> Rewriting.delete(connection, room));
    }

    @Override
    public Receipt forget(RoomId room, ParticipantId participant) {
        return erase(connection -> rewriting.erase(connection, room, participant));
    }

    private Receipt erase(Database.Writing writing) {
        AtomicBoolean begun = new AtomicBoolean();
        return attempt("Data could not be deleted", () -> {
            database.write(connection -> {
                writing.with(connection);
                begun.set(true);
            });
            return Receipt.APPENDED;
        }).orElseGet(() -> begun.get() ? Receipt.UNKNOWN : Receipt.UNAVAILABLE);
    }

    @Override
    public boolean isWritable() {
        return commits.isWritable();
    }

    /** What may fail because of the database. */
    @FunctionalInterface
    private interface Attempt<T> {
        T make() throws SQLException;
    }

    private <T> Optional<T> attempt(String failed, Attempt<T> attempt) {
        try {
            T made = attempt.make();
            complaints.end();
            return Optional.of(made);
        } catch (SQLException failure) {
            complaints.begin(failed, failure);
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        commits.close();
    }
}
