package org.pointingparty.transport.frame;

import java.util.List;
import java.util.Objects;

/**
 * One change to the page: an element, or a wrapper that says what to do with one. A browser that lacks the element the
 * fragment is about ignores it.
 *
 * @param key equal in a newer fragment and the older one that it makes superfluous: the DOM id and, except for a
 *     replacement, the operation, since removing an element and appending it anew is not the same as either
 * @param html the text as it stands in a frame, already escaped; never null
 */
public record Fragment(String key, String html) {

    private static final String APPEND = " append";
    private static final String AGAIN = " again";
    private static final String INNER = " inner";
    private static final String REMOVE = " remove";

    /** Refuses a fragment without key or text. */
    public Fragment {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(html, "html");
    }

    /**
     * Replaces the element with this id.
     *
     * @param id the DOM id, which is also the id of the root of {@code html}
     */
    public static Fragment replace(String id, String html) {
        return new Fragment(Markup.attribute(id), html);
    }

    /**
     * Appends an element to another one, or replaces it where it stands if it is there already.
     *
     * @param to the DOM id of the element that receives it
     * @param id the DOM id of the root of {@code html}
     */
    public static Fragment append(String to, String id, String html) {
        return new Fragment(Markup.attribute(id) + APPEND, Markup.wrapped(to, "append", html));
    }

    /** Removes the element with this id, if there is one. */
    public static Fragment remove(String id) {
        return new Fragment(id + REMOVE, Markup.wrapped(id, "remove", ""));
    }

    /** Replaces what is inside the element with this id, and leaves the element's attributes as they are. */
    public static Fragment inner(String id, String html) {
        return new Fragment(id + INNER, Markup.wrapped(id, "inner", html));
    }

    /** Whether it appends an element. */
    public boolean appends() {
        return key.endsWith(APPEND);
    }

    /** This append, to follow an older one of the same element that has settled the element's place. */
    public Fragment again() {
        return new Fragment(element() + AGAIN, html);
    }

    /** The keys of the older fragments that this one makes superfluous besides its own; only a removal has any. */
    public List<String> undoes() {
        String element = element();
        return key.endsWith(REMOVE) ? List.of(element, element + APPEND, element + AGAIN, element + INNER) : List.of();
    }

    private String element() {
        int end = key.indexOf(' ');
        return end < 0 ? key : key.substring(0, end);
    }
}
