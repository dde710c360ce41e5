package org.pointingparty.transport.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class FrameTest {

    private static final Fragment ROW = Fragment.replace("seat-7", "<li id=\"seat-7\">Ann</li>");
    private static final Fragment NEWER_ROW = Fragment.replace("seat-7", "<li id=\"seat-7\">Anna</li>");
    private static final Fragment LIST = Fragment.replace("participants", "<ul id=\"participants\"></ul>");

    @Test
    void theTextIsTheProtocolToTheLetter() {
        Frame frame = Frame.of("57",
                Fragment.replace("vote-7", "<i id=\"vote-7\" data-voted=\"true\">✓</i>"),
                Fragment.append("participants", "seat-8", "<li id=\"seat-8\">Bo</li>"),
                Fragment.inner("ticket", "<b>7</b>"),
                Fragment.remove("seat-3"));
        assertEquals("<f n=\"57\"><i id=\"vote-7\" data-voted=\"true\">✓</i>"
                + "<template to=\"participants\" op=\"append\"><li id=\"seat-8\">Bo</li></template>"
                + "<template to=\"ticket\" op=\"inner\"><b>7</b></template>"
                + "<template to=\"seat-3\" op=\"remove\"></template></f>", frame.text());
    }

    @Test
    void theTextIsMadeOnceForAllConnections() {
        Frame frame = Frame.of("57", ROW);
        assertSame(frame.text(), frame.text());
    }

    @Test
    void theNewestRowStandsAfterTheListAndCarriesTheNewerToken() {
        Frame folded = Frame.of("3", NEWER_ROW).after(Frame.of("1", ROW).after(Frame.of("0", LIST)));
        assertEquals("3", folded.token());
        assertEquals(List.of(LIST, NEWER_ROW), folded.fragments());
    }

    @Test
    void aNewerListStandsAfterTheRowsThatItMakesObsolete() {
        assertEquals(List.of(ROW, LIST), Frame.of("2", LIST).after(Frame.of("1", LIST, ROW)).fragments());
    }

    @Test
    void severalFragmentsForOneKeyFoldWithinAFrame() {
        Frame frame = Frame.of("1", ROW, LIST, NEWER_ROW);
        assertEquals(List.of(LIST, NEWER_ROW), frame.fragments());
        assertEquals(LIST.html().length() + NEWER_ROW.html().length(), frame.characters());
    }

    @Test
    void anAppendSurvivesTheReplacementThatFollowsIt() {
        Frame append = Frame.of("1", Fragment.append("participants", "seat-7", ROW.html()));
        String body = "<ul id=\"participants\"></ul>";
        assertEquals(body, new LiteralScreen(body).show(Frame.of("2", NEWER_ROW).text()).html());
        assertEquals("Anna",
                new LiteralScreen(body).show(Frame.of("2", NEWER_ROW).after(append).text()).textOf("seat-7"));
    }

    @Test
    void whatCouldBreakOutOfAnAttributeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Fragment.remove("a\"b"));
        assertThrows(IllegalArgumentException.class, () -> Fragment.replace("a b", ""));
        assertThrows(IllegalArgumentException.class, () -> Fragment.inner("", ""));
        assertThrows(IllegalArgumentException.class, () -> Frame.of("1\">", ROW));
    }
}
