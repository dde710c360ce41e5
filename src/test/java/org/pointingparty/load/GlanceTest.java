package org.pointingparty.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlanceTest {

    private static final String MARK = "<i id=\"vote-7\" data-voted=\"true\">✓</i>";
    private static final String PROGRESS = "<b id=\"progress\">5/7</b>";

    @Test
    void aVotesFrameIsReadInWhateverOrderItComes() {
        assertEquals(List.of("version 57.3", "mark 7 true", "progress 5/7"),
                seen("<f n=\"57.3\">" + MARK + PROGRESS + "</f>"));
        assertEquals(List.of("version 57.3", "progress 5/7", "mark 7 true"),
                seen("<f n=\"57.3\">" + PROGRESS + MARK + "</f>"));
        assertEquals(List.of("mark 7 true"), seen("<i data-voted=\"true\" class=\"leading\" id=\"vote-7\">5</i>"));
    }

    @Test
    void amongOtherFragmentsMarksAndSeatsAreFound() {
        assertEquals(List.of("version 9", "seat 12 true", "mark 12 false", "seat 3 false", "mark 7 true",
                "progress 5/7"),
                seen("<f n=\"9\"><template to=\"participants\" op=\"append\"><li id=\"seat-12\" class=\"seat\" "
                        + "data-away=\"false\">"
                        + "<i id=\"vote-12\" data-voted=\"false\"></i></li></template>"
                        + "<template to=\"seat-3\" op=\"remove\"></template>" + MARK + PROGRESS + "</f>"));
    }

    @Test
    void anEmptyProgressAndAnEmptyTallyAreTold() {
        assertEquals(List.of("progress ", "tally false"),
                seen("<b id=\"progress\"></b><section id=\"tally\">\n</section>"));
        assertEquals(List.of("tally true"), seen("<section id=\"tally\" data-outcome=\"none\" data-cards=\"\">"));
    }

    @Test
    void aHandNamesItsRoundAndANoticeItsCode() {
        assertEquals(List.of("round 12"),
                seen("<section id=\"hand\"><input type=\"hidden\" name=\"round\" value=\"12\"></section>"));
        assertEquals(List.of("refusal round-over"),
                seen("<p id=\"notice\" data-code=\"round-over\" data-ref=\"3\">Too late</p>"));
        assertEquals(List.of(), seen("<p id=\"notice\"></p>"));
    }

    @Test
    void aPageTellsItsViewerAndVersion() {
        assertEquals(List.of("viewer 4", "version 7.2"),
                seen("<html lang=\"en\" data-participant=\"4\" data-version=\"7.2\">"));
    }

    @Test
    void whatPeopleTypeIsNoMarkup() {
        assertEquals(List.of("version 1"),
                seen("<f n=\"1\"><span>id=&#034;vote-7&#034; data-voted=&#034;true&#034;</span></f>"));
        assertEquals(List.of("mark 7 false"), seen("<i id=\"vote-7\" data-voted=\"false\">data-voted=\"true\"</i>"));
    }

    @Test
    void aFrameThatEndsTooSoonIsReadToItsEnd() {
        String frame = "<f n=\"57.3\">" + MARK + PROGRESS + "</f>";
        for (int length = 0; length < frame.length(); length++) {
            seen(frame.substring(0, length));
        }
    }

    private static List<String> seen(String html) {
        List<String> seen = new ArrayList<>();
        byte[] bytes = html.getBytes(UTF_8);
        Glance.read(bytes, bytes.length, new Glance.Seen() {
            @Override
            public void version(String token) {
                seen.add("version " + token);
            }

            @Override
            public void viewer(int participant) {
                seen.add("viewer " + participant);
            }

            @Override
            public void mark(int participant, boolean voted) {
                seen.add("mark " + participant + " " + voted);
            }

            @Override
            public void seat(int participant, boolean there) {
                seen.add("seat " + participant + " " + there);
            }

            @Override
            public void progress(String text) {
                seen.add("progress " + text);
            }

            @Override
            public void tally(boolean shown) {
                seen.add("tally " + shown);
            }

            @Override
            public void round(String id) {
                seen.add("round " + id);
            }

            @Override
            public void refusal(String code) {
                seen.add("refusal " + code);
            }
        });
        return seen;
    }
}
