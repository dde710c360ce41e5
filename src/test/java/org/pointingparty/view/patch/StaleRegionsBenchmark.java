package org.pointingparty.view.patch;

import java.util.List;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.pointingparty.benchmark.ShortRun;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.view.RoomView;

/** What one vote makes stale, in a room where half of the others have voted. */
public class StaleRegionsBenchmark extends ShortRun {

    @Param({"10", "500"})
    public int seats;

    private RoomView before;
    private RoomView now;
    private ParticipantId voter;

    @Setup
    public void vote() {
        Rooms rooms = Rooms.halfVoted(seats);
        before = new RoomView(rooms.room(), rooms.attendance());
        now = new RoomView(rooms.voted(seats, "5").room(), rooms.attendance());
        voter = Rooms.id(seats);
    }

    @Benchmark
    public List<Patch> forAll() {
        return StaleRegions.between(before, now, Set.of(voter));
    }

    @Benchmark
    public List<Patch> forTheVoterAlone() {
        return StaleRegions.between(before, now, voter, true);
    }

    @Benchmark
    public List<Patch> forOneOtherAlone() {
        return StaleRegions.between(before, now, Rooms.id(1), false);
    }
}
