package org.pointingparty.room.people;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pointingparty.room.refusal.NormalForm;
import org.pointingparty.room.refusal.TextRule;

/**
 * What names look like, after the skeletons of UTS 39. The table has the letters that are most often taken for others,
 * digits and signs; wide, mathematical and circled ones and ligatures come under their compatibility decomposition, and
 * what is not seen is left out.
 */
final class Lookalikes {

    /** In each row all that is taken for what stands first. */
    private static final String TABLE = """
            2 ƧꙄꝚ
            3 ЗӠƷȜꝪꞫ
            5 Ƽ
            6 б
            8 Ȣȣঃଃ
            9 Ꝯ
            A ΑАᎪꓮ
            B ΒВꞴᏴꓐ
            C СϹᏟꓚ
            D Ꭰꓓ
            E ΕЕᎬꓰ
            F ϜꞘꓝ
            G ԌᏀꓖ
            H ΗНᎻꓧ
            J ЈͿꞲᎫꓙ
            K ΚКᏦꓗ
            L Ꮮꓡ
            M ΜМϺᎷꓟ
            N ΝꓠⲚ
            O 0ΟОՕ০〇ꓳⲞ
            P ΡРᏢꓑ
            R ƦᎡᏒꓣ
            S ЅՏᏚꓢ
            T ΤТᎢꓔ
            U Սꓴ
            V ѴᏙꓦ٧۷
            W ԜᎳᏔꓪ
            X ΧХꞳꓫ
            Y ΥУҮϒꓬᎩ
            Z ΖᏃꓜ
            a аαɑ⍺
            b ЬƄᏏ
            c сϲᴄ
            d ԁᏧ
            e еҽꬲ℮
            f ſքꞙꬵẝ
            g ɡցƍᶃ
            h һհᏂ
            i іιıɪɩӏꙇᎥ
            j јϳ
            l 1I|ІΙӀƖǀ١۱ꓲⲒᛁ∣
            n ոռ
            o оοσօ٥۵ᴏᴑ௦౦೦൦०๐໐ⲟ
            p рρϱ
            q ԛգզ
            r гᴦꭇꭈ
            s ѕƽꜱ
            u υսʋᴜꞟ
            v ѵνᴠ
            w ԝѡաɯᴡ
            x х×ᕁ
            y уүγɣʏỿᶌ
            z ᴢ
            ʙ в
            ɛ еεєԑ
            Є Ꞓ
            ə ә
            Ə Ә
            ɜ зᴈ
            Ɛ Ԑ
            ʜ н
            ĸ кκᴋ
            ʍ мᴍ
            ᴎ иͷ
            И Ͷ
            ɸ фφ
            Φ Ф
            ᴙ я
            ß βꞵ
            Σ Ʃ
            ᴛ тτ
            Λ ЛɅ
            л ᴫ
            ʒ ӡȝꝫ
            þ ϸƿ
            Þ Ϸ
            ƅ ь
            Γ Г
            π пᴨ
            Π П
            ψ ѱ
            Ψ Ѱ
            ω ꞷꙍ
            ө ѳɵꝋ
            θ ѲΘϴӨƟ
            Ð ĐƉ
            đ ђ
            ħ ћ
            ɔ ᴐͻↄ
            Ɔ Ͻ
            ʃ ꭍ
            χ ꭓ
            - ‐‑‒–−˗⁃➖ー—
            ' ’‘‛′‵ʹʻʼʽʾˈ`´΄՚՝ꞌ
            . ꓸ٠۰
            , ‚٫
            """;

    private static final Map<Integer, String> SEEN = seen();

    private static final int COMBINING_DOT = 0x0307;
    private static final int BRAILLE_BLANK = 0x2800;

    private Lookalikes() {
    }

    private static Map<Integer, String> seen() {
        Map<Integer, String> seen = new HashMap<>(Map.of((int) 'm', "rn", (int) 'æ', "ae", (int) 'Æ', "AE",
                (int) 'ӕ', "ae", (int) 'Ӕ', "AE", (int) 'œ', "oe", (int) 'Œ', "OE", (int) 'ы', "ƅi",
                (int) 'Ы', "bl", (int) 'Ю', "lO"));
        TABLE.lines().forEach(row -> row.codePoints().skip(2)
                .forEach(point -> seen.putIfAbsent(point, row.substring(0, 1))));
        return Map.copyOf(seen);
    }

    /**
     * How a name looks, and how it looks without regard to case. Two names are to be told apart by a number if they
     * have the first or the second in common.
     */
    static List<String> of(String name) {
        String plain = TextRule.NAME.in(NormalForm.COMPATIBLE, name);
        return List.of("=" + skeleton(plain),
                "~" + skeleton(plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT)));
    }

    private static String skeleton(String plain) {
        StringBuilder seen = new StringBuilder();
        plain.codePoints().forEach(point -> look(point, seen));
        return seen.toString().strip();
    }

    private static void look(int point, StringBuilder seen) {
        if (Character.isWhitespace(point) || Character.isSpaceChar(point) || point == BRAILLE_BLANK) {
            if (seen.length() == 0 || seen.charAt(seen.length() - 1) != ' ') {
                seen.append(' ');
            }
        } else if (!isUnseen(point) && !isHiddenDot(point, seen)) {
            seen.append(SEEN.getOrDefault(point, Character.toString(point)));
        }
    }

    /** Unicode's default-ignorable characters, which have no glyph. */
    private static boolean isUnseen(int point) {
        return switch (Character.getType(point)) {
            case Character.FORMAT, Character.CONTROL -> true;
            default -> point == 0x034F || point == 0x115F || point == 0x1160 || point == 0x17B4 || point == 0x17B5
                    || point >= 0x180B && point <= 0x180F || point >= 0xFE00 && point <= 0xFE0F
                    || point >= 0xFFF0 && point <= 0xFFF8 || point >= 0xE0000 && point <= 0xE0FFF;
        };
    }

    /** An i and a j have a dot already. */
    private static boolean isHiddenDot(int point, StringBuilder seen) {
        return point == COMBINING_DOT && seen.length() > 0 && "ij".indexOf(seen.charAt(seen.length() - 1)) >= 0;
    }
}
