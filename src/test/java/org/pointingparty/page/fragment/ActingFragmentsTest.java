package org.pointingparty.page.fragment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.command.Knock;
import org.pointingparty.room.command.Remove;
import org.pointingparty.view.RoomView;
import org.pointingparty.view.patch.FragmentRenderer;

/** What the page of a room offers somebody who only acts as a facilitator, and one by right. */
class ActingFragmentsTest {

    private static final FragmentRenderer PRODUCT = EmbeddedJsp.product().renderer();
    private static final List<String> REFUSED =
            List.of("#appoint", "#remove-person", "#admit-3", "#policy-entry", "#renew-code", "#erase",
                    "#delete-room");

    private final Rooms acted =
            Rooms.roomWith(4).voters().facilitatedBy(1).did(1, new Remove("3")).started().actedFor(2);

    private static Document page(Rooms rooms, int viewer, boolean abandoned) {
        RoomView view = new RoomView(rooms.room(), rooms.attendance().abandoned(abandoned));
        return Jsoup.parse(Stream.of("facilitation", "upkeep")
                .map(name -> PRODUCT.render(name, name.equals("upkeep")
                        ? view.upkeep(Rooms.id(viewer))
                        : view.facilitation(Rooms.id(viewer)), Locale.ENGLISH))
                .reduce("", String::concat));
    }

    @Test
    void whoActsSeesNoButtonThatWouldBeRefusedAndWhatItMeans() {
        Document right = page(acted, 1, false);
        Document acting = page(acted, 2, false);
        for (String button : REFUSED) {
            assertFalse(right.select(button).isEmpty(), "need a page that has it: " + button);
            assertTrue(acting.select(button).isEmpty(), button);
        }
        for (String button : List.of("#hand-over", "#spectate", "#policy-drive", "#nudge", "#archive")) {
            assertFalse(acting.select(button).isEmpty(), button);
        }
        assertTrue(acting.select("#acting").text().startsWith("You act as facilitator."), acting::html);
        assertTrue(right.select("#acting").isEmpty());
    }

    @Test
    void oneByRightSeesAButtonToConfirmWhoActs() {
        Document right = page(acted, 1, false);
        assertEquals("Confirm Participant 2 as facilitator", right.select("#confirm-2").text());
        assertEquals("2", right.select("form[data-command=appoint] [name=participant]").first().val());
        assertTrue(page(acted, 2, false).select("[id^=confirm-]").isEmpty());
    }

    @Test
    void oneByRightSeesWhoAsksToBeLetInAndAnswers() {
        Rooms knocking = acted.did(3, new Knock());
        Document right = page(knocking, 1, false);
        assertTrue(right.select("form[data-command=admit] p").text().startsWith("Participant 3 was removed and asks"));
        assertEquals("decline", right.select("form[data-command=admit] #decline-3").attr("data-command"));
        assertEquals(1, right.select("#admit-3").size());
        assertTrue(page(knocking, 2, false).select("#admit-3, #decline-3").isEmpty());
        assertTrue(page(acted, 1, false).select("#decline-3").isEmpty(), "has not asked");
    }

    @Test
    void inAnAbandonedRoomWhoActsIsToldThatADeletionCanBeUndone() {
        Document abandoned = page(acted, 2, true);
        assertTrue(deletion(abandoned).contains("can restore it"), abandoned::html);
        assertFalse(deletion(page(acted, 1, true)).contains("restore"));
    }

    private static String deletion(Document page) {
        return page.getElementById("delete-room").closest("form").text();
    }
}
