package org.pointingparty.live.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.settings.Settings;
import org.pointingparty.settings.TrialSettings;

class StrangersTest {

    private static final Settings SETTINGS = TrialSettings.of(Map.of("max-new-visitors-per-minute", "50"));

    private final AtomicLong nanos = new AtomicLong();
    private final Admission admission = new Admission(SETTINGS.ceilings(), nanos::get);
    private final Strangers strangers = new Strangers(SETTINGS, admission, nanos::get);

    private static long granted(int times, IntFunction<Optional<Rejection>> asking) {
        return IntStream.range(0, times).mapToObj(asking).filter(Optional::isEmpty).count();
    }

    @Test
    void anAddressGetsSoManyNewVisitorsAMinuteAndNoOtherAddressLosesAny() {
        assertEquals(50, granted(1_000, i -> strangers.objectionToName("10.0.0.1")));
        assertEquals(950, admission.refusals(Ceiling.NEW_VISITORS_PER_MINUTE));
        assertEquals(Optional.of(Rejection.of(Reason.TOO_FAST)), strangers.objectionToName("10.0.0.1"));
        assertEquals(50, granted(50, i -> strangers.objectionToName("10.0.0.2")));
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        assertEquals(50, granted(1_000, i -> strangers.objectionToName("10.0.0.1")));
    }

    @Test
    void oneVisitorWithoutASeatDoesNotUseUpWhatOthersAtTheAddressMay() {
        VisitorId mallory = new VisitorId("mallory");
        assertEquals(10, granted(1_000, i -> strangers.objectionToKnock(mallory, "10.0.0.1")));
        assertEquals(90, granted(90, i -> strangers.objectionToKnock(new VisitorId("visitor " + i), "10.0.0.1")));
        assertEquals(0, granted(90, i -> strangers.objectionToKnock(new VisitorId("another " + i), "10.0.0.1")));
        assertEquals(990 + 90, admission.refusals(Ceiling.STRANGERS_PER_MINUTE));
    }

    @Test
    void whoHasNoNameCountsByAddressAlone() {
        assertEquals(100, granted(1_000, i -> strangers.objectionToKnock(null, "10.0.0.1")));
    }

    @Test
    void withoutAddressLimitsNothingIsCounted() {
        Strangers free = new Strangers(TrialSettings.of(Map.of("address-limits", "off")), admission, nanos::get);
        assertEquals(5_000, granted(5_000, i -> free.objectionToName("10.0.0.1")));
        assertEquals(5_000, granted(5_000, i -> free.objectionToKnock(new VisitorId("load"), "10.0.0.1")));
    }
}
