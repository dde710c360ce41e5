package org.pointingparty.transport.broadcast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pointingparty.view.NoticeView;

class NoticesTest {

    private final Notices notices = new Notices();

    private static NoticeView refused(String code, Integer ref) {
        return new NoticeView(code, ref, "No, " + code);
    }

    @Test
    void theLastIsToldInFullAndOfAllOthersTheNumbers() {
        notices.add(refused("tie", 7), 0);
        notices.add(refused("malformed", null), 0);
        notices.add(NoticeView.NUDGE, 0);
        notices.add(refused("round-over", 9), 0);
        assertEquals(new NoticeView("round-over", 9, List.of(7, 9), "No, round-over"), notices.take(0));
    }

    @Test
    void aNoticeThatIsAboutNoCommandHidesNoNumber() {
        notices.add(refused("tie", 7), 0);
        notices.add(NoticeView.NUDGE, 0);
        assertEquals(new NoticeView("nudge", null, List.of(7), ""), notices.take(0));
    }

    @Test
    void ofMoreThanAHundredNumbersTheNewestAreTold() {
        IntStream.rangeClosed(1, 10_000).forEach(ref -> notices.add(refused("tie", ref), 0));
        assertEquals(IntStream.rangeClosed(9_901, 10_000).boxed().toList(), notices.take(0).refs());
    }

    @Test
    void whatHasBeenToldIsNotToldAgain() {
        notices.add(refused("tie", 7), 0);
        notices.take(0);
        notices.add(refused("tie", 8), 0);
        assertEquals(List.of(8), notices.take(0).refs());
    }

    @Test
    void onlyWhoAddsTheFirstHasItTold() {
        assertEquals(OptionalLong.of(0), notices.add(refused("tie", 1), 0));
        assertEquals(OptionalLong.empty(), notices.add(refused("tie", 2), 0));
    }

    @Test
    void theNextIsToldATickLater() {
        notices.add(refused("tie", 1), 0);
        notices.take(1_000);
        assertEquals(OptionalLong.of(Pace.TICK - 500), notices.add(refused("tie", 2), 1_500));
        notices.take(Pace.TICK + 1_000);
        assertEquals(OptionalLong.of(0), notices.add(refused("tie", 3), 3 * Pace.TICK));
    }
}
