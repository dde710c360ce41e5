package org.pointingparty.transport.broadcast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.pointingparty.live.RoomState;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.transport.outbox.CloseCode;
import org.pointingparty.transport.outbox.Link;
import org.pointingparty.view.RoomView;
import org.pointingparty.view.patch.FragmentRenderer;
import org.pointingparty.view.patch.StaleRegions;

/**
 * What a browser shows: a page as first painted, and then patched frame by frame as the wire contract says. A slow one
 * takes the next frame when told to.
 */
public final class PatchedPage implements Link {

    private final PatchedDocument page;
    private final boolean slow;
    private final Deque<Runnable> landing = new ArrayDeque<>();
    private String token;
    private int closeCode;
    private int frames;

    /** A page as it is painted at this moment for this viewer. */
    PatchedPage(RoomState state, ParticipantId viewer, Locale language, FragmentRenderer renderer, boolean slow) {
        this.page = new PatchedDocument(Jsoup.parse(paint(state, viewer, language, renderer)));
        this.token = state.token();
        this.slow = slow;
    }

    private static String paint(RoomState state, ParticipantId viewer, Locale language, FragmentRenderer renderer) {
        RoomView view = RoomView.of(state.room(), state.attendance(), viewer);
        StringBuilder html = new StringBuilder("<p id=notice></p>");
        StaleRegions.all(view).forEach(
                patch -> html.append(renderer.render(patch.fragment(), patch.view(), language)));
        StaleRegions.allFor(viewer, view).forEach(
                patch -> html.append(renderer.render(patch.fragment(), patch.view(), language)));
        return html.toString();
    }

    String token() {
        return token;
    }

    /** How many frames have been received. */
    int frames() {
        return frames;
    }

    public boolean isClosed() {
        return closeCode != 0;
    }

    /** With which code the server has closed the link, or 0. */
    int closeCode() {
        return closeCode;
    }

    /** What was said to the viewer alone. */
    String notice() {
        return page.document().getElementById("notice").text();
    }

    /** The numbers of the commands of which that says that they were refused. */
    String refused() {
        return page.document().getElementById("notice").attr("data-refs");
    }

    /**
     * The page's regions by their ids as they stand, without what was said to the viewer alone. They are selected anew,
     * since an element's children that were asked for once are remembered over a replacement.
     */
    Map<String, String> regions() {
        Map<String, String> regions = new LinkedHashMap<>();
        page.document().selectStream("body > *")
                .filter(region -> !region.id().equals("notice"))
                .forEach(region -> regions.put(region.id(), timeless(region).outerHtml()));
        return regions;
    }

    /** Fails with the first region that is not as on a page painted afresh. */
    static void assertAlike(Map<String, String> fresh, Map<String, String> shown, String viewer) {
        assertEquals(List.copyOf(fresh.keySet()), List.copyOf(shown.keySet()), viewer);
        fresh.forEach((region, html) ->
                assertEquals(html, shown.get(region), () -> "#" + region + " as seen by " + viewer));
    }

    /** The same region whenever it was painted: how much time is left is another matter. */
    private static Element timeless(Element region) {
        Element same = region.clone();
        same.select("[data-due]").forEach(clock -> clock.removeAttr("data-now").text(""));
        return same;
    }

    /** A slow screen takes what has been sent to it; whether there was something. */
    boolean takeNext() {
        Runnable landed = landing.poll();
        if (landed != null) {
            landed.run();
        }
        return landed != null;
    }

    @Override
    public void send(String text, Runnable sent, Consumer<Throwable> failed) {
        if (slow) {
            landing.add(() -> receive(text, sent));
        } else {
            receive(text, sent);
        }
    }

    private void receive(String text, Runnable sent) {
        frames++;
        token = page.receive(text);
        sent.run();
    }

    @Override
    public void ping(Runnable sent, Consumer<Throwable> failed) {
        sent.run();
    }

    @Override
    public void close(CloseCode code, String reason) {
        closeCode = code.number();
    }
}
