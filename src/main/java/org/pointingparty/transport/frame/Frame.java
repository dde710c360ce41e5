package org.pointingparty.transport.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message down to the browser: the token of the moment it leads to, and the fragments that lead there in order, at
 * most one per key. Immutable, and shared by all connections that get it.
 */
public final class Frame {

    private final String token;
    private final List<Fragment> fragments;
    private final int characters;
    private @Nullable String text;

    Frame(String token, List<Fragment> fragments, int characters) {
        this.token = token;
        this.fragments = fragments;
        this.characters = characters;
    }

    /**
     * A frame of these fragments; where several have the same key, the newest of them as in {@link #after}.
     *
     * @param token of the moment, fit for an attribute: no white space, quotes or markup
     */
    public static Frame of(String token, List<Fragment> fragments) {
        FrameFold fold = new FrameFold();
        fold.add(Markup.attribute(token), fragments);
        return fold.frame();
    }

    /** A frame of these fragments, see {@link #of(String, List)}. */
    public static Frame of(String token, Fragment... fragments) {
        return of(token, List.of(fragments));
    }

    /**
     * This frame folded onto an older one: one frame that does what both would do in turn, with this one's token.
     *
     * <p>Of two fragments with the same key the newer wins, <em>and it stands at its own, later place</em>. Fragments
     * contain each other: a list must come after the older rows that it makes obsolete, and rows that are newer than
     * the list must come after it. A newer fragment that took the old one's place would be undone by what lies between.
     */
    public Frame after(Frame older) {
        FrameFold fold = new FrameFold();
        fold.add(older);
        fold.add(this);
        return fold.frame();
    }

    /** The token of the moment that the page shows once this frame is applied. */
    public String token() {
        return token;
    }

    /** The fragments in the order in which they are to be applied; unmodifiable. */
    public List<Fragment> fragments() {
        return fragments;
    }

    /** The length of the fragments' text in characters. */
    public int characters() {
        return characters;
    }

    /**
     * The text as it is sent, made once. Two threads that ask for it first at the same time make equal texts, which
     * does no harm.
     */
    public String text() {
        String made = text;
        if (made == null) {
            made = written();
            text = made;
        }
        return made;
    }

    private String written() {
        StringBuilder html = new StringBuilder(characters + token.length() + 16);
        html.append("<f n=\"").append(token).append("\">");
        fragments.forEach(fragment -> html.append(fragment.html()));
        return html.append("</f>").toString();
    }
}
