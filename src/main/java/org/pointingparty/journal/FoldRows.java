package org.pointingparty.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.pointingparty.journal.HistoryRows.KeptFold;
import org.pointingparty.journal.history.Fold;
import org.pointingparty.journal.json.EventJson;
import org.pointingparty.live.KeptChange;
import org.pointingparty.room.Room;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.event.RoomEvent;

/**
 * Folds the older changes of a room, a stretch at a time. What is slow is done without a lock; the rows change places
 * in one short transaction, so that a kill leaves either the changes or their fold.
 */
final class FoldRows {

    /** The latest changes of a room are not folded, so that each version among them has a row of its own. */
    static final int LATEST = 20;

    /** So many other changes are folded, and so many at once. */
    private static final int STRETCH = 4_000;

    /** Fewer of them are folded if they have so many characters. */
    static final int LONG = 2_000_000;

    /** So many characters are folded at once, and those of one change more. */
    private static final int LONGEST = 4_000_000;

    private final HistoryRows history;
    private final Rewriting rewriting;
    private final int stretch;

    FoldRows(EventJson json, Rewriting rewriting) {
        this(json, rewriting, STRETCH);
    }

    /** @param stretch how many changes are folded at once */
    FoldRows(EventJson json, Rewriting rewriting, int stretch) {
        this.history = new HistoryRows(json);
        this.rewriting = rewriting;
        this.stretch = stretch;
    }

    /**
     * A fold that is not kept yet.
     *
     * @param edition that of the room when it was made
     * @param after up to which version changes were folded then
     * @param kept the fold
     */
    record Planned(int edition, long after, KeptFold kept) {
    }

    /** Folds the oldest stretch that is due; returns whether there was one. */
    boolean step(Database database, RoomId id) throws SQLException {
        Optional<Planned> planned = database.read(connection -> plan(connection, id));
        AtomicBoolean done = new AtomicBoolean();
        if (planned.isPresent()) {
            database.write(connection -> done.set(keep(connection, id, planned.get())));
        }
        return done.get();
    }

    /** What is to be folded now, if anything is; to be read at one moment. */
    Optional<Planned> plan(Connection connection, RoomId id) throws SQLException {
        Optional<Integer> edition = RoomRows.edition(connection, id);
        long after = last(connection, id);
        long until = due(connection, id, after);
        if (edition.isEmpty() || until == 0) {
            return Optional.empty();
        }
        return fold(connection, id, until).map(fold -> new Planned(edition.get(), after,
                new KeptFold(after + 1, until, fold)));
    }

    /** The last version that is folded; 0 if none is. */
    private static long last(Connection connection, RoomId id) throws SQLException {
        return Sql.list(connection, row -> row.getLong(1),
                "select coalesce(max(version), 0) from room_fold where room = ?", id.value()).get(0);
    }

    /** Up to which version changes are to be folded now; 0 if none are. */
    private long due(Connection connection, RoomId id, long after) throws SQLException {
        List<long[]> rows = Sql.list(connection, row -> new long[] {row.getLong(1), row.getLong(2)},
                "select version, char_length(events) from room_change where room = ? and version > ? and version <="
                        + " (select max(version) from room_change where room = ?) - " + LATEST
                        + " order by version fetch first " + stretch + " rows only", id.value(), after, id.value());
        long characters = 0;
        int number = 0;
        while (number < rows.size() && characters < LONGEST) {
            characters += rows.get(number++)[1];
        }
        return number == stretch || characters >= LONG ? rows.get(number - 1)[0] : 0;
    }

    private Optional<Fold> fold(Connection connection, RoomId id, long until) throws SQLException {
        Former former = new Former(Room.blank(id));
        long after = history.eachFold(connection, id, 0, former::then).orElse(until);
        List<KeptChange> changes = new ArrayList<>();
        history.eachChange(connection, id, after,
                row -> row.version() <= until && changes.addAll(row.changes()));
        return changes.size() == until - after ? fold(former, changes) : Optional.empty();
    }

    /** What the folds that are there lead to. */
    private static final class Former {

        private Room base;
        private List<RoomEvent> rest = List.of();

        Former(Room blank) {
            this.base = blank;
        }

        boolean then(KeptFold kept) {
            base = Fold.after(base, kept.fold().changes());
            rest = kept.fold().rest();
            return true;
        }
    }

    /** Rows that were tampered with may contain what cannot have happened; they are left as they are. */
    private static Optional<Fold> fold(Former former, List<KeptChange> changes) {
        try {
            return Fold.of(former.base, former.rest, changes);
        } catch (RuntimeException impossible) {
            return Optional.empty();
        }
    }

    /**
     * Keeps a fold, and returns whether it could. Whoever erases something of the room meanwhile waits; if somebody has
     * done so since the fold was made, or has folded, it is of no use any more.
     */
    boolean keep(Connection connection, RoomId id, Planned planned) throws SQLException {
        RoomRows.hold(connection, id);
        boolean kept = RoomRows.edition(connection, id).filter(edition -> edition == planned.edition()).isPresent()
                && last(connection, id) == planned.after()
                && rewriting.fold(connection, id, planned.kept());
        if (!kept) {
            connection.rollback();
        }
        return kept;
    }
}
