package org.pointingparty.page.tickets;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.pointingparty.room.refusal.NormalForm;
import org.pointingparty.room.refusal.TextRule;

/**
 * The name of a download, made from the room's title in letters, digits and hyphens only. A second form, as in RFC
 * 6266, keeps letters other than English ones.
 */
final class FileName {

    private static final int LONGEST = 60;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern NO_ENGLISH_LETTERS = Pattern.compile("[^A-Za-z0-9]+");

    private FileName() {
    }

    /** The header that makes a browser save the answer under this name. */
    static String disposition(String title, String suffix) {
        String full = shortened(NO_LETTERS.matcher(title).replaceAll("-"));
        String letters = MARKS.matcher(TextRule.TITLE.in(NormalForm.DECOMPOSED, title)).replaceAll("");
        String plain = shortened(NO_ENGLISH_LETTERS.matcher(letters).replaceAll("-"));
        return "attachment; filename=\"" + plain + suffix + "\"; filename*=UTF-8''"
                + URLEncoder.encode(full, StandardCharsets.UTF_8) + suffix;
    }

    private static String shortened(String text) {
        int end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
        int start = text.startsWith("-") ? 1 : 0;
        boolean isOpen = end > start && text.charAt(end - 1) == '-';
        String name = text.substring(Math.min(start, end), isOpen ? end - 1 : end);
        return name.isEmpty() ? "room" : name;
    }
}
