package org.pointingparty.room.refusal;

import java.text.Normalizer;
import java.util.function.UnaryOperator;

/**
 * A normal form of Unicode (UAX 15). This is the one place that brings text into it, since that can take time in
 * proportion to the square of its length: a text that is too long, or has too many marks on one character, stays as it
 * is.
 */
public final class NormalForm {

    /** Characters and marks as one where there is such a character: NFC. */
    public static final NormalForm COMPOSED = new NormalForm(text -> normalize(text, Normalizer.Form.NFC));

    /** Characters and their marks apart: NFD. */
    public static final NormalForm DECOMPOSED = new NormalForm(text -> normalize(text, Normalizer.Form.NFD));

    /** Characters and their marks apart, and variants of a character as that character: NFKD. */
    public static final NormalForm COMPATIBLE = new NormalForm(text -> normalize(text, Normalizer.Form.NFKD));

    /** No character is more than four when it is decomposed, so that a longer text is too long when composed, too. */
    private static final int MOST_PARTS = 4;

    /** As in UAX 15, Stream-Safe Text Format; no language needs as many. */
    private static final int MOST_MARKS = 30;

    private final UnaryOperator<String> normalizer;

    /** @param normalizer brings a text into this form, in whatever time that takes */
    NormalForm(UnaryOperator<String> normalizer) {
        this.normalizer = normalizer;
    }

    private static String normalize(String text, Normalizer.Form form) {
        return Normalizer.normalize(text, form);
    }

    /**
     * The text in this form, unless it is sure to be too long or is crowded.
     *
     * @param longest the largest number of code points that the text may have when composed
     */
    public String of(String text, int longest) {
        return isLonger(text, MOST_PARTS * longest) || isCrowded(text) ? text : normalizer.apply(text);
    }

    /** Whether the text has more code points than that; reads no more of it than it must. */
    static boolean isLonger(String text, int longest) {
        return text.length() > longest
                && (text.length() > 2 * longest || text.codePointCount(0, text.length()) > longest);
    }

    /** Whether some character of the text has more marks than in any language. */
    static boolean isCrowded(String text) {
        int marks = 0;
        for (int at = 0; at < text.length() && marks <= MOST_MARKS; at += Character.charCount(text.codePointAt(at))) {
            marks = isMark(text.codePointAt(at)) ? marks + 1 : 0;
        }
        return marks > MOST_MARKS;
    }

    private static boolean isMark(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
