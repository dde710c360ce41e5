package org.pointingparty.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ScreenCheckTest {

    private static final String BEFORE = "<b id=\"progress\">0/2</b><ul id=\"participants\">"
            + "<li id=\"seat-1\" data-away=\"false\">Ana<i id=\"vote-1\" data-voted=\"false\"></i></li></ul>";
    private static final String AFTER = "<b id=\"progress\">1/2</b><ul id=\"participants\">"
            + "<li id=\"seat-1\" data-away=\"false\">Ana<i id=\"vote-1\" data-voted=\"true\">✓</i></li>"
            + "<li id=\"seat-2\" data-away=\"false\">Ben</li></ul>";
    private static final String JOIN = "<f n=\"2\"><template to=\"participants\" op=\"append\">"
            + "<li id=\"seat-2\" data-away=\"false\">Ben</li></template></f>";
    private static final String VOTE =
            "<f n=\"3\"><i id=\"vote-1\" data-voted=\"true\">✓</i><b id=\"progress\">1/2</b></f>";

    @Test
    void aPageThatTookAllFramesIsAsAFreshOne() {
        assertEquals(List.of(), differences(JOIN, VOTE));
    }

    @Test
    void everyMissingFrameIsFound() {
        assertEquals(1, differences(VOTE).size());
        assertTrue(differences(VOTE).get(0).contains("participants"));
        assertEquals(2, differences(JOIN).size());
    }

    @Test
    void aFrameTooManyIsFound() {
        assertEquals(1, differences(JOIN, VOTE, "<f n=\"4\"><b id=\"progress\">2/2</b></f>").size());
    }

    @Test
    void whoeverIsAwayOrMissingOrAStrangerIsFound() {
        List<Screen> ana = screens(1);
        assertEquals(List.of(), ScreenCheck.absences(Jsoup.parse(BEFORE), ana));
        assertEquals(1, ScreenCheck.absences(Jsoup.parse(AFTER), ana).size());
        assertEquals(1, ScreenCheck.absences(Jsoup.parse(BEFORE), screens(1, 2)).size());
        assertEquals(1, ScreenCheck.absences(Jsoup.parse(BEFORE.replace("away=\"false", "away=\"true")), ana).size());
    }

    private static List<String> differences(String... frames) {
        return ScreenCheck.differences(BEFORE, List.of(frames), Jsoup.parse(AFTER));
    }

    private static List<Screen> screens(int... participants) {
        return Arrays.stream(participants)
                .mapToObj(id -> new Screen(null, 0, "", ("<html data-participant=\"" + id + "\">").getBytes(UTF_8),
                        null))
                .toList();
    }
}
