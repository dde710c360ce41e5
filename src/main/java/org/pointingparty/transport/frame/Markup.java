package org.pointingparty.transport.frame;

/** The few characters of markup that frames are made of, around HTML that comes from the pages' own templates. */
public final class Markup {

    private Markup() {
    }

    /** A wrapper that tells the browser what to do with the element of this id. */
    public static String wrapped(String to, String operation, String html) {
        return "<template to=\"" + attribute(to) + "\" op=\"" + operation + "\">" + html + "</template>";
    }

    /** An id or a token of our own making, fit to stand between quotes. */
    public static String attribute(String value) {
        if (value.isEmpty() || !value.chars().allMatch(Markup::plain)) {
            throw new IllegalArgumentException("Not fit for an id or a token: '" + value + "'");
        }
        return value;
    }

    private static boolean plain(int character) {
        return character > ' ' && "\"&<>".indexOf(character) < 0;
    }
}
