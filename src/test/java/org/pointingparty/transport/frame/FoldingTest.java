package org.pointingparty.transport.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Folding loses nothing: the screen after the folded frame is the screen after every frame, order of rows included. */
class FoldingTest {

    private static final String BODY = "<ul id=\"list\"><li id=\"row-0\">old</li><li id=\"row-1\">old</li></ul>";

    /** What happens to a row of a list, or to the list. */
    enum Change { SET, UPSERT, DROP, FILL, LIST, LIST_WITHOUT }

    record Step(Change change, int row) {
    }

    @Property(tries = 2000)
    void theFoldedFrameShowsWhatAllTheFramesShow(@ForAll("steps") List<Step> steps) {
        List<Frame> frames = frames(steps);
        assertEquals(oneByOne(frames).html(), new LiteralScreen(BODY).show(folded(frames).text()).html());
        assertEquals(frames.get(frames.size() - 1).token(), folded(frames).token());
    }

    @Property(tries = 2000)
    void evenAfterAListThatSilentlyLacksARowNoRowIsLostOrStale(@ForAll("anySteps") List<Step> steps) {
        List<Frame> frames = frames(steps);
        assertEquals(oneByOne(frames).rows(), new LiteralScreen(BODY).show(folded(frames).text()).rows());
    }

    @Property(tries = 500)
    void foldingInAnyGroupingIsTheSame(@ForAll("steps") List<Step> steps) {
        List<Frame> frames = frames(steps);
        Frame fromTheRight = frames.get(frames.size() - 1);
        for (int i = frames.size() - 2; i >= 0; i--) {
            fromTheRight = fromTheRight.after(frames.get(i));
        }
        assertEquals(new LiteralScreen(BODY).show(folded(frames).text()).html(),
            new LiteralScreen(BODY).show(fromTheRight.text()).html());
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return stepsOf(Change.SET, Change.UPSERT, Change.DROP, Change.FILL, Change.LIST);
    }

    @Provide
    Arbitrary<List<Step>> anySteps() {
        return stepsOf(Change.values());
    }

    private static Arbitrary<List<Step>> stepsOf(Change... changes) {
        return Combinators.combine(Arbitraries.of(changes), Arbitraries.integers().between(0, 3)).as(Step::new)
            .list().ofMinSize(1).ofMaxSize(20);
    }

    private static Frame folded(List<Frame> frames) {
        return frames.stream().reduce((older, newer) -> newer.after(older)).orElseThrow();
    }

    private static LiteralScreen oneByOne(List<Frame> frames) {
        LiteralScreen screen = new LiteralScreen(BODY);
        frames.forEach(frame -> screen.show(frame.text()));
        return screen;
    }

    /** What a server sends that knows which rows there are; the text of each tells its version. */
    private static List<Frame> frames(List<Step> steps) {
        TreeMap<Integer, Boolean> present = new TreeMap<>();
        present.put(0, true);
        present.put(1, true);
        List<Frame> frames = new ArrayList<>();
        for (Step step : steps) {
            String token = "v" + frames.size();
            frames.add(Frame.of(token, fragment(step, present, token)));
        }
        return frames;
    }

    private static Fragment fragment(Step step, TreeMap<Integer, Boolean> present, String token) {
        String id = "row-" + step.row();
        if (step.change() == Change.LIST_WITHOUT) {
            present.remove(step.row());
        }
        if (step.change() == Change.LIST || step.change() == Change.LIST_WITHOUT) {
            return Fragment.replace("list", list(present, token));
        }
        if (step.change() == Change.UPSERT || !present.containsKey(step.row())) {
            present.put(step.row(), true);
            return Fragment.append("list", id, row(step.row(), token));
        }
        return switch (step.change()) {
            case SET -> Fragment.replace(id, row(step.row(), token));
            case FILL -> Fragment.inner(id, "<b>" + token + "</b>");
            default -> dropped(step, present, id);
        };
    }

    private static Fragment dropped(Step step, TreeMap<Integer, Boolean> present, String id) {
        present.remove(step.row());
        return Fragment.remove(id);
    }

    private static String list(TreeMap<Integer, Boolean> present, String token) {
        StringBuilder html = new StringBuilder("<ul id=\"list\">");
        present.keySet().forEach(row -> html.append(row(row, token)));
        return html.append("</ul>").toString();
    }

    private static String row(int row, String token) {
        return "<li id=\"row-" + row + "\">" + token + "</li>";
    }
}
