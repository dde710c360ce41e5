package org.pointingparty.view.patch;

import org.jspecify.annotations.Nullable;

/**
 * One stale part of a page and what it shows now; rendered, it becomes a fragment.
 *
 * @param operation what is to be done with the element
 * @param id the element's DOM id
 * @param list the DOM id of the list that a new row is appended to, or null
 * @param fragment the name of the template, or null where nothing is rendered
 * @param view what it shows, or null where nothing is rendered
 */
public record Patch(Operation operation, String id, @Nullable String list, @Nullable String fragment,
        @Nullable Object view) {

    /** What is done with an element of the page. */
    public enum Operation {
        /** The element with this id gives way to the rendered one. */
        REPLACE,
        /** The rendered element becomes the last of its list. */
        APPEND,
        /** The element with this id goes. */
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
