package org.pointingparty.transport.frame;

import org.openjdk.jmh.annotations.Benchmark;
import org.pointingparty.benchmark.ShortRun;
import org.pointingparty.transport.socket.RoomEndpoint;

/** Frames from browsers, good and bad. */
public class FrameDecoderBenchmark extends ShortRun {

    private final FrameDecoder decoder = new FrameDecoder();
    private final String vote = "{\"command\":\"vote\",\"card\":\"5\",\"round\":\"1\",\"ref\":7}";
    private final String cut = vote.substring(0, vote.length() / 2);
    private final String nested = "[".repeat(RoomEndpoint.LONGEST_FRAME);

    @Benchmark
    public Object vote() {
        return decoder.decode(vote);
    }

    @Benchmark
    public Object voteCutInTwo() {
        return decoder.decode(cut);
    }

    @Benchmark
    public Object longestNesting() {
        return decoder.decode(nested);
    }
}
