package org.pointingparty.transport.frame;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.pointingparty.benchmark.ShortRun;
import org.pointingparty.page.fragment.EmbeddedJsp;
import org.pointingparty.room.Rooms;
import org.pointingparty.view.RoomView;
import org.pointingparty.view.patch.FragmentRenderer;
import org.pointingparty.view.patch.Patch;
import org.pointingparty.view.patch.StaleRegions;

/** The frames of one vote, for everybody in a room of two languages, from the real JSPs or from a stub. */
public class FrameEncoderBenchmark extends ShortRun {

    private static final int SEATS = 500;
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    @Param({"jsp", "stub"})
    public String rendering;

    private FragmentRenderer renderer;
    private List<Patch> shared;
    private List<Patch> hand;

    @Setup
    public void vote() {
        renderer = rendering.equals("jsp") ? EmbeddedJsp.product().renderer() : (name, view, language) -> name;
        Rooms rooms = Rooms.halfVoted(SEATS);
        RoomView before = new RoomView(rooms.room(), rooms.attendance());
        RoomView now = new RoomView(rooms.voted(SEATS, "5").room(), rooms.attendance());
        shared = StaleRegions.between(before, now, Set.of(Rooms.id(SEATS)));
        hand = List.of(StaleRegions.hand(Rooms.id(SEATS), now));
    }

    @Benchmark
    public int voteFor500() {
        FrameEncoder encoder = new FrameEncoder(renderer, "1.1", shared);
        int characters = 0;
        for (int seat = 1; seat <= SEATS; seat++) {
            List<Patch> personal = seat == SEATS ? hand : List.of();
            characters += encoder.frame(LANGUAGES.get(seat % 2), personal).text().length();
        }
        return characters;
    }
}
