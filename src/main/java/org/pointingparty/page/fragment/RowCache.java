package org.pointingparty.page.fragment;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.pointingparty.view.patch.FragmentRenderer;

/**
 * Keeps rendered rows of lists: in a room of 500 a page consists of 500 rows that others have been shown already, and a
 * hand of 13 cards. Equal views give equal rows, so rows are dropped only when the cache is full. Nothing kept here
 * says who plays which card before all may know: cards name no person and no room. Thread-safe.
 */
final class RowCache implements FragmentRenderer {

    private static final Set<String> ROWS = Set.of("seat", "vote", "ticket-row", "cards");
    private static final int MOST = 20_000;

    private final Map<Row, String> rendered = new ConcurrentHashMap<>();
    private final FragmentRenderer renderer;

    private record Row(String fragment, Object view, Locale language) {
    }

    RowCache(FragmentRenderer renderer) {
        this.renderer = renderer;
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
    }

    private String add(Row row) {
        if (rendered.size() >= MOST) {
            clear();
        }
        String html = renderer.render(row.fragment(), row.view(), row.language());
        rendered.put(row, html);
        return html;
    }
}
