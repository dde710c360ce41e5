package org.pointingparty.page.tickets;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * The name of a download, made from the room's title in letters, digits and hyphens only. A second form, as in RFC
 * 6266, keeps letters other than English ones.
 */
final class FileName {

    private static final int LONGEST = 60;

    private FileName() {
    }

    /** The header that makes a browser save the answer under this name. */
    static String disposition(String title, String suffix) {
        String full = shortened(title.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-"));
        String plain = shortened(Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "").replaceAll("[^A-Za-z0-9]+", "-"));
        return "attachment; filename=\"" + plain + suffix + "\"; filename*=UTF-8''"
                + URLEncoder.encode(full, StandardCharsets.UTF_8) + suffix;
    }

    private static String shortened(String text) {
        int end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
        String name = text.substring(0, end).replaceAll("^-+|-+$", "");
        return name.isEmpty() ? "room" : name;
    }
}
