package org.pointingparty.room.refusal;

import static org.pointingparty.room.refusal.Reason.CARD_EMPTY;
import static org.pointingparty.room.refusal.Reason.CARD_TOO_LONG;
import static org.pointingparty.room.refusal.Reason.CARD_UNREADABLE;
import static org.pointingparty.room.refusal.Reason.DESCRIPTION_TOO_LONG;
import static org.pointingparty.room.refusal.Reason.DESCRIPTION_UNREADABLE;
import static org.pointingparty.room.refusal.Reason.KEY_TOO_LONG;
import static org.pointingparty.room.refusal.Reason.KEY_UNREADABLE;
import static org.pointingparty.room.refusal.Reason.LINK_TOO_LONG;
import static org.pointingparty.room.refusal.Reason.LINK_UNREADABLE;
import static org.pointingparty.room.refusal.Reason.NAME_EMPTY;
import static org.pointingparty.room.refusal.Reason.NAME_TOO_LONG;
import static org.pointingparty.room.refusal.Reason.NAME_UNREADABLE;
import static org.pointingparty.room.refusal.Reason.TITLE_EMPTY;
import static org.pointingparty.room.refusal.Reason.TITLE_TOO_LONG;
import static org.pointingparty.room.refusal.Reason.TITLE_UNREADABLE;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What people may type in each field: lengths in code points, and no characters that hide or reorder others. The length
 * comes first: a text that is too long is neither read nor changed any further.
 */
public enum TextRule {
    /** A participant's name: one line of 1 to 40 characters. */
    NAME(40, NAME_EMPTY, NAME_TOO_LONG, NAME_UNREADABLE),
    /** The title of a room or a ticket: one line of 1 to 200 characters. */
    TITLE(200, TITLE_EMPTY, TITLE_TOO_LONG, TITLE_UNREADABLE),
    /** The label of a card: one word of 1 to 10 characters. */
    LABEL(10, CARD_EMPTY, CARD_TOO_LONG, CARD_UNREADABLE),
    /** A ticket's description: several lines of at most 2,000 characters in all, or nothing. */
    DESCRIPTION(2_000, null, DESCRIPTION_TOO_LONG, DESCRIPTION_UNREADABLE),
    /** A ticket's key in another tracker: one line of at most 60 characters, or nothing. */
    KEY(60, null, KEY_TOO_LONG, KEY_UNREADABLE),
    /** A ticket's web address in another tracker: one line of at most 500 characters, or nothing. */
    LINK(500, null, LINK_TOO_LONG, LINK_UNREADABLE);

    private static final String LINE_CHARACTERS = "\n\r\t";
    private static final String ELLIPSIS = "…";

    private final int longest;
    private final @Nullable Reason empty;
    private final Reason tooLong;
    private final Reason unreadable;

    TextRule(int longest, @Nullable Reason empty, Reason tooLong, Reason unreadable) {
        this.longest = longest;
        this.empty = empty;
        this.tooLong = tooLong;
        this.unreadable = unreadable;
    }

    /**
     * The text without white space at either end, and in Unicode's composed form (NFC) unless it is to be refused
     * anyway; null becomes the empty text.
     */
    public String trim(@Nullable String typed) {
        return trim(typed, NormalForm.COMPOSED);
    }

    String trim(@Nullable String typed, NormalForm form) {
        return typed == null ? "" : in(form, stripped(typed));
    }

    /** The text in a normal form of Unicode, unless it is to be refused anyway. */
    public String in(NormalForm form, String text) {
        return form.of(text, longest);
    }

    private static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Why a trimmed text is refused, if it is. */
    public Optional<Rejection> objection(String trimmed) {
        if (NormalForm.isLonger(trimmed, longest)) {
            return Optional.of(Rejection.of(tooLong, longest));
        }
        if (empty != null && trimmed.codePoints().noneMatch(TextRule::isSeen)) {
            return Optional.of(Rejection.of(empty));
        }
        return trimmed.codePoints().anyMatch(this::isForbidden) || NormalForm.isCrowded(trimmed)
                ? Optional.of(Rejection.of(unreadable))
                : Optional.empty();
    }

    /** A trimmed text that fits: the text itself, or its beginning and an ellipsis. */
    public String shortened(String trimmed) {
        return NormalForm.isLonger(trimmed, longest)
                ? cut(trim(cut(trimmed, 0)), ELLIPSIS.length()) + ELLIPSIS
                : trimmed;
    }

    /** The text, shortened if need be so that this many more characters fit after it. */
    public String cut(String text, int more) {
        int room = longest - more;
        return NormalForm.isLonger(text, room) ? text.substring(0, text.offsetByCodePoints(0, room)) : text;
    }

    private boolean isForbidden(int point) {
        boolean lineCharacter = this == DESCRIPTION && LINE_CHARACTERS.indexOf(point) >= 0;
        return !lineCharacter && (isControl(point) || isDirection(point));
    }

    private static boolean isControl(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> point == 0xFFFE || point == 0xFFFF;
        };
    }

    /** The explicit bidirectional controls, which can make one name look like another (Unicode Standard Annex 9). */
    private static boolean isDirection(int point) {
        return point == 0x061C || point == 0x200E || point == 0x200F
                || point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x200B || point == 0xFEFF;
    }

    private static boolean isSeen(int point) {
        return !isBlank(point) && !isControl(point) && Character.getType(point) != Character.FORMAT
                && point != 0x2800 && point != 0x3164 && point != 0x115F && point != 0x1160 && point != 0xFFA0;
    }
}
