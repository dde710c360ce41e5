package org.pointingparty.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MetricsTextTest {

    @Test
    void everyFigureIsAnnouncedOnceAndStandsOnALineOfItsOwn() {
        MetricsText text = new MetricsText()
                .gauge("things", "Things there are.", 3)
                .counter("seen_total", "Things seen.", 123_456_789_012L)
                .counters("asked_total", "Questions.")
                .with("asked_total", "outcome", "answered", 2)
                .with("asked_total", "outcome", "ignored", 0);
        assertEquals("""
                # HELP things Things there are.
                # TYPE things gauge
                things 3
                # HELP seen_total Things seen.
                # TYPE seen_total counter
                seen_total 123456789012
                # HELP asked_total Questions.
                # TYPE asked_total counter
                asked_total{outcome="answered"} 2
                asked_total{outcome="ignored"} 0
                """, text.toString());
    }
}
