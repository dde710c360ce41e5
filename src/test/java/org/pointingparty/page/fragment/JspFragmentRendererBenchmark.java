package org.pointingparty.page.fragment;

import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;
import org.pointingparty.benchmark.ShortRun;
import org.pointingparty.room.Rooms;
import org.pointingparty.view.RoomView;
import org.pointingparty.view.patch.FragmentRenderer;
import org.pointingparty.view.people.SeatView;

/** One region of a room, rendered by its own JSP on Tomcat's engine. */
public class JspFragmentRendererBenchmark extends ShortRun {

    private final FragmentRenderer renderer = EmbeddedJsp.product().renderer();
    private final Rooms rooms = Rooms.halfVoted(10);
    private final RoomView room = new RoomView(rooms.room(), rooms.attendance());
    private final SeatView seat = room.participants().seats().get(0);

    @Benchmark
    public String seatRow() {
        return renderer.render("seat", seat, Locale.ENGLISH);
    }

    @Benchmark
    public String voteMark() {
        return renderer.render("vote", seat.mark(), Locale.ENGLISH);
    }

    @Benchmark
    public String progress() {
        return renderer.render("progress", room.progress(), Locale.ENGLISH);
    }

    @Benchmark
    public String hand() {
        return renderer.render("hand", room.hand(Rooms.id(1)), Locale.ENGLISH);
    }
}
