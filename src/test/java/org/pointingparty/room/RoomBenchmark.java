package org.pointingparty.room;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.pointingparty.benchmark.ShortRun;
import org.pointingparty.room.command.RoomCommand;
import org.pointingparty.room.command.Vote;
import org.pointingparty.room.event.RoomEvent;

/** A vote in a room where half of the others have voted. */
public class RoomBenchmark extends ShortRun {

    @Param({"10", "500"})
    public int seats;

    private Rooms rooms;
    private RoomCommand vote;

    @Setup
    public void seat() {
        rooms = Rooms.halfVoted(seats);
        vote = new Vote("5", rooms.round());
    }

    @Benchmark
    public Room decideAndApply() {
        return RoomEvent.applyAll(rooms.room(), rooms.decide(seats, vote).events());
    }
}
