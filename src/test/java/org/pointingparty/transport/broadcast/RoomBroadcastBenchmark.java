package org.pointingparty.transport.broadcast;

import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.pointingparty.benchmark.ShortRun;
import org.pointingparty.live.LiveRoom;
import org.pointingparty.live.TrialRooms;
import org.pointingparty.page.fragment.EmbeddedJsp;
import org.pointingparty.room.people.ParticipantId;

/** All that a page of a room with 500 seats shows, as a frame from the real JSPs; the room stays as it is. */
public class RoomBroadcastBenchmark extends ShortRun {

    private static final int SEATS = 500;

    private RoomBroadcast broadcast;
    private ParticipantId viewer;

    @Setup
    public void seat() {
        TrialRooms rooms = new TrialRooms();
        LiveRoom room = rooms.room(5);
        for (int number = 1; number <= SEATS; number++) {
            viewer = rooms.seat(room, "Participant " + number);
        }
        broadcast = new RoomBroadcast(room, EmbeddedJsp.product().renderer(), new ScriptedSendThreads());
    }

    @Benchmark
    public int snapshotOf500() {
        return broadcast.snapshot(viewer, Locale.ENGLISH).text().length();
    }
}
