package org.pointingparty.transport.frame;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Folds frames into one: the newest fragment per key, in the order of {@link Frame#after}. Of all appends of an element
 * the first stays too, since it settles the element's place among those appended with it. Not thread-safe.
 */
public final class FrameFold {

    private final Map<String, Fragment> fragments = new LinkedHashMap<>();
    private String token = "";
    private int characters;

    /** Folds in a newer frame. */
    public void add(Frame frame) {
        add(frame.token(), frame.fragments());
    }

    void add(String newToken, List<Fragment> newer) {
        token = newToken;
        newer.forEach(this::add);
    }

    /** The number of fragments. */
    public int size() {
        return fragments.size();
    }

    /** The length of the fragments' text in characters. */
    public int characters() {
        return characters;
    }

    /** The one frame folded from all that were added, at least one. */
    public Frame frame() {
        return new Frame(token, List.copyOf(fragments.values()), characters);
    }

    private void add(Fragment newer) {
        boolean again = newer.appends() && fragments.containsKey(newer.key());
        newer.undoes().forEach(this::drop);
        file(again ? newer.again() : newer);
    }

    private void file(Fragment newest) {
        drop(newest.key());
        fragments.put(newest.key(), newest);
        characters += newest.html().length();
    }

    private void drop(String key) {
        Fragment dropped = fragments.remove(key);
        characters -= dropped == null ? 0 : dropped.html().length();
    }
}
