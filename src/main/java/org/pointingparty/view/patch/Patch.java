package org.pointingparty.view.patch;

import org.jspecify.annotations.Nullable;

/**
 * One stale part of a page and what it shows now; once rendered it is a fragment.
 *
 * @param operation what to do with the element
 * @param id the element's DOM id
 * @param list the DOM id of the list to append a new row to, or null
 * @param fragment the name of the template, or null if nothing is rendered
 * @param view what the element shows, or null if nothing is rendered
 */
public record Patch(Operation operation, String id, @Nullable String list, @Nullable String fragment,
        @Nullable Object view) {

    /** What is done with an element of the page. */
    public enum Operation {
        /** The rendered element replaces the one with this id. */
        REPLACE,
        /** The rendered element is added at the end of its list. */
        APPEND,
        /** The element with this id is removed. */
        REMOVE
    }

    static Patch replace(String id, String fragment, Object view) {
        return new Patch(Operation.REPLACE, id, null, fragment, view);
    }

    static Patch append(String list, String id, String fragment, Object view) {
        return new Patch(Operation.APPEND, id, list, fragment, view);
    }

    static Patch remove(String id) {
        return new Patch(Operation.REMOVE, id, null, null, null);
    }
}
