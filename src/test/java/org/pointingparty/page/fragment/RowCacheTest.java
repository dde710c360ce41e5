package org.pointingparty.page.fragment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.pointingparty.view.people.MarkView;
import org.pointingparty.view.people.SeatView;

class RowCacheTest {

    private final AtomicInteger renderings = new AtomicInteger();
    private final RowCache cache = new RowCache((fragment, view, language) -> {
        renderings.incrementAndGet();
        return fragment + view + language;
    });

    private static SeatView seat(int id, boolean away) {
        return new SeatView(id, "Ana", false, away, false, false,
                new MarkView(id, false, null, false, null, false, false));
    }

    @Test
    void anEqualRowIsRenderedOnce() {
        String first = cache.render("seat", seat(1, false), Locale.ENGLISH);
        assertEquals(first, cache.render("seat", seat(1, false), Locale.ENGLISH));
        assertEquals(1, renderings.get());
    }

    @Test
    void whatDiffersInViewLanguageOrFragmentIsRenderedAnew() {
        Set<String> all = Set.of(
                cache.render("seat", seat(1, false), Locale.ENGLISH),
                cache.render("seat", seat(1, true), Locale.ENGLISH),
                cache.render("seat", seat(1, false), Locale.GERMAN),
                cache.render("vote", seat(1, false), Locale.ENGLISH));
        assertEquals(4, all.size());
        assertEquals(4, renderings.get());
    }

    @Test
    void itNeverGrowsBeyondItsBound() {
        for (int id = 1; id <= 20_001; id++) {
            cache.render("seat", seat(id, false), Locale.ENGLISH);
        }
        cache.render("seat", seat(20_001, false), Locale.ENGLISH);
        assertEquals(20_001, renderings.get());
        cache.render("seat", seat(1, false), Locale.ENGLISH);
        assertEquals(20_002, renderings.get(), "the oldest gave way");
    }

    @Test
    void longRowsFillItSooner() {
        String html = "x".repeat(1_000);
        RowCache small = new RowCache((fragment, view, language) -> {
            renderings.incrementAndGet();
            return html;
        }, 2_000);
        small.render("seat", seat(1, false), Locale.ENGLISH);
        small.render("seat", seat(2, false), Locale.ENGLISH);
        small.render("seat", seat(1, false), Locale.ENGLISH);
        assertEquals(2, renderings.get(), "two fit");
        small.render("seat", seat(3, false), Locale.ENGLISH);
        small.render("seat", seat(1, false), Locale.ENGLISH);
        assertEquals(4, renderings.get(), "the oldest gave way");
    }

    @Test
    void handsAreNotKept() {
        assertTrue(RowCache.holds("seat"));
        assertFalse(RowCache.holds("hand"));
    }
}
