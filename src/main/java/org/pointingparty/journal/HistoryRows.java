package org.pointingparty.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.pointingparty.journal.history.Fold;
import org.pointingparty.journal.json.EventJson;
import org.pointingparty.live.KeptChange;
import org.pointingparty.room.Room;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.event.RoomEvent;

/**
 * Reads the changes of a room, few at a time: a driver may hold everything that one statement finds in memory. What is
 * folded comes first.
 *
 * @param json reads their events
 */
record HistoryRows(EventJson json) {

    private static final int PAGE = 100;

    /**
     * What one row keeps.
     *
     * @param since the first version that it leads to
     * @param version the last one
     * @param changes what happened, oldest first
     */
    record Stretch(long since, long version, List<KeptChange> changes) {

        /** The room after it; throws if these cannot have happened in the room before it. */
        Room room(Room before) {
            return Fold.after(before, changes).versioned(version);
        }
    }

    /**
     * A fold, as it is kept.
     *
     * @param since the first version that it leads to
     * @param version the last one
     * @param fold what is left of all that; its rest is empty unless it is the last fold of the room
     */
    record KeptFold(long since, long version, Fold fold) {

        private Stretch stretch() {
            List<KeptChange> changes = new ArrayList<>(fold.changes());
            changes.add(new KeptChange(Instant.EPOCH, fold.rest()));
            return new Stretch(since, version, changes);
        }
    }

    /**
     * Hands everything after a version to a reader, oldest first, until that wants no more.
     *
     * @return the last version; empty if something cannot be read, or the reader did not want all
     */
    Optional<Long> each(Connection connection, RoomId id, long after, Predicate<Stretch> reader) throws SQLException {
        Optional<Long> folded = eachFold(connection, id, after, kept -> reader.test(kept.stretch()));
        return folded.isPresent() ? eachChange(connection, id, folded.get(), reader) : folded;
    }

    /** The same for what is folded alone. */
    Optional<Long> eachFold(Connection connection, RoomId id, long after, Predicate<KeptFold> reader)
            throws SQLException {
        return each(last -> Sql.list(connection, this::fold, "select since, version, format, changes, rest"
                + " from room_fold where room = ? and version > ? order by version fetch first 1 row only",
                id.value(), last), 1, KeptFold::version, after, reader);
    }

    /** The same for what is not folded. */
    Optional<Long> eachChange(Connection connection, RoomId id, long after, Predicate<Stretch> reader)
            throws SQLException {
        return each(last -> Sql.list(connection, this::change, "select version, format, kept_at, events"
                + " from room_change where room = ? and version > ? order by version fetch first "
                + PAGE + " rows only", id.value(), last), PAGE, Stretch::version, after, reader);
    }

    /** The fold up to this version; empty if there is none, or it cannot be read. */
    Optional<Fold> fold(Connection connection, RoomId id, long version) throws SQLException {
        return Sql.list(connection, this::fold, "select since, version, format, changes, rest from room_fold"
                + " where room = ? and version = ?", id.value(), version)
                .stream().flatMap(Optional::stream).map(KeptFold::fold).findFirst();
    }

    /** Reads the rows after a version, or the first of them. */
    @FunctionalInterface
    private interface Page<T> {
        List<Optional<T>> after(long version) throws SQLException;
    }

    private static <T> Optional<Long> each(Page<T> pages, int size, ToLongFunction<T> version, long after,
            Predicate<T> reader) throws SQLException {
        long last = after;
        List<Optional<T>> page;
        do {
            page = pages.after(last);
            for (Optional<T> row : page) {
                if (row.filter(reader).isEmpty()) {
                    return Optional.empty();
                }
                last = version.applyAsLong(row.get());
            }
        } while (page.size() == size);
        return Optional.of(last);
    }

    private Optional<KeptFold> fold(ResultSet row) throws SQLException {
        int format = row.getInt(3);
        String rest = row.getString(5);
        Optional<List<RoomEvent>> events = rest == null ? Optional.of(List.of()) : json.read(format, rest);
        long since = row.getLong(1);
        long version = row.getLong(2);
        return json.readChanges(format, row.getString(4))
                .flatMap(changes -> events.map(left -> new KeptFold(since, version, new Fold(changes, left))));
    }

    private Optional<Stretch> change(ResultSet row) throws SQLException {
        long version = row.getLong(1);
        Instant keptAt = Instant.ofEpochMilli(row.getLong(3));
        return json.read(row.getInt(2), row.getString(4))
                .map(events -> new Stretch(version, version, List.of(new KeptChange(keptAt, events))));
    }
}
