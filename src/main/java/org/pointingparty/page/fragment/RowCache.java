package org.pointingparty.page.fragment;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.pointingparty.view.patch.FragmentRenderer;

/**
 * Keeps rendered rows of lists: in a room of 500 a page consists of 500 rows that others have been shown already, and a
 * hand of 13 cards. Equal views give equal rows, so rows are dropped only when the cache is full. Nothing kept here
 * says who plays which card before all may know: cards name no person and no room. Thread-safe.
 */
final class RowCache implements FragmentRenderer {

    private static final Set<String> ROWS = Set.of("seat", "vote", "ticket-row", "cards");
    private static final int MOST = 20_000;

    /** A character takes a byte or two, and a row takes about as much again as it is rendered from. */
    private static final long MOST_CHARACTERS = Runtime.getRuntime().maxMemory() / 64;

    private final Map<Row, String> rendered = new ConcurrentHashMap<>();
    private final AtomicLong characters = new AtomicLong();
    private final FragmentRenderer renderer;
    private final long mostCharacters;

    private record Row(String fragment, Object view, Locale language) {
    }

    RowCache(FragmentRenderer renderer) {
        this(renderer, MOST_CHARACTERS);
    }

    /** @param mostCharacters how many characters it holds, and then one row more */
    RowCache(FragmentRenderer renderer, long mostCharacters) {
        this.renderer = renderer;
        this.mostCharacters = mostCharacters;
    }

    /** Whether rows of this fragment are kept. */
    static boolean holds(String fragment) {
        return ROWS.contains(fragment);
    }

    /** Renders a row, or finds it in the cache; null views are left to the renderer to refuse. */
    @Override
    public String render(String fragment, Object view, Locale language) {
        Row row = new Row(fragment, view, language);
        String known = rendered.get(row);
        return known != null ? known : add(row);
    }

    /** Forgets all rows. */
    void clear() {
        rendered.clear();
        characters.set(0);
    }

    private String add(Row row) {
        if (rendered.size() >= MOST || characters.get() >= mostCharacters) {
            clear();
        }
        String html = renderer.render(row.fragment(), row.view(), row.language());
        rendered.put(row, html);
        characters.addAndGet(html.length());
        return html;
    }
}
