package org.pointingparty.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.pointingparty.journal.commit.Change;
import org.pointingparty.journal.json.EventJson;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.deck.Decks;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.event.UpkeepEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.VisitorId;

/**
 * Tells whether rooms can be kept: one with a seat is written and deleted again in the same transaction, so that what
 * would refuse it refuses the trial too, and nobody ever sees it.
 */
final class TrialWrite {

    private static final List<RoomEvent> EVENTS = List.of(
            new UpkeepEvent.RoomCreated("Trial", Decks.DEFAULT, List.of()),
            new SeatEvent.ParticipantJoined(new ParticipantId(1), new VisitorId("trial"), "Trial"));

    private TrialWrite() {
    }

    static void make(Connection connection, EventJson json, long now) throws SQLException {
        RoomId room = new RoomId("trial-" + UUID.randomUUID());
        ChangeRows.insert(connection, List.of(new Change(room, 1, EVENTS, json.write(EVENTS))), now);
        Rewriting.deleteRows(connection, room);
        Sql.update(connection, "update writability set probes = probes + 1");
    }
}
