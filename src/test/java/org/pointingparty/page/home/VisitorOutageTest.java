package org.pointingparty.page.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pointingparty.live.LiveRooms;
import org.pointingparty.live.Recall;
import org.pointingparty.live.Receipt;
import org.pointingparty.live.TrialRoomJournal;
import org.pointingparty.live.admission.Admission;
import org.pointingparty.live.admission.Strangers;
import org.pointingparty.live.search.RoomSearch;
import org.pointingparty.page.Exchange;
import org.pointingparty.page.Reply;
import org.pointingparty.page.fragment.Absent;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.command.Create;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.ticket.TicketDraft;
import org.pointingparty.settings.Messages;
import org.pointingparty.settings.TrialSettings;
import org.pointingparty.visitor.TrialRecords;
import org.pointingparty.visitor.Visitor;
import org.pointingparty.visitor.Visitors;

/** Who somebody is, while nothing can be kept or read. */
class VisitorOutageTest {

    private static final Visitor ANA = new Visitor(new VisitorId("ana"), "Ana");

    private final TrialRoomJournal journal = new TrialRoomJournal();
    private final TrialRecords records = new TrialRecords();
    private final Visitors visitors = new Visitors(() -> List.of(new byte[32]), records);
    private final Admission admission = new Admission(TrialSettings.of(Map.of()).ceilings(), System::nanoTime);
    private final Strangers strangers = new Strangers(TrialSettings.of(Map.of()), admission);
    private final List<Cookie> cookies = new ArrayList<>();
    private final RoomId room = rooms().create(new Create("A room", "", List.of(new TicketDraft("One", ""))))
            .value().orElseThrow();

    /** A node that has just started: no room is in its memory. */
    private LiveRooms rooms() {
        return new LiveRooms(journal, TrialSettings.of(Map.of()), System::nanoTime);
    }

    private void outage() {
        journal.answer(Receipt.UNAVAILABLE);
        journal.recall(new Recall.Unavailable());
    }

    private void noOutage() {
        journal.answer(Receipt.APPENDED);
        journal.recall(null);
    }

    private boolean isSeated() {
        return rooms().find(room).orElseThrow().seat(ANA.id()).isPresent();
    }

    private Exchange exchange(Visitor visitor, Map<String, String> fields) {
        HttpServletRequest request = new HttpServletRequestWrapper(Absent.of(HttpServletRequest.class)) {
            @Override
            public String getParameter(String name) {
                return fields.get(name);
            }

            @Override
            public String getContextPath() {
                return "";
            }

            @Override
            public String getRemoteAddr() {
                return "192.0.2.1";
            }
        };
        HttpServletResponse response = new HttpServletResponseWrapper(Absent.of(HttpServletResponse.class)) {
            @Override
            public void addCookie(Cookie cookie) {
                cookies.add(cookie);
            }
        };
        return new Exchange(request, response, Optional.ofNullable(visitor), Locale.ENGLISH, new Messages());
    }

    private static void assertOutageIsTold(Reply reply) {
        assertEquals(503, assertInstanceOf(Reply.Page.class, reply).status().code());
    }

    private Reply name(String name, String room) {
        VisitorServlet servlet = new VisitorServlet(visitors, new RoomSearch(rooms(), strangers), strangers);
        return servlet.name(exchange(null, Map.of("name", name, "return", room)));
    }

    @Test
    void whoeverGivesANameForARoomIsToldOfAnOutageAndKeepsTheName() {
        assertEquals(Reply.Redirect.to(room), name("Ana", "rooms/" + room));
        outage();
        cookies.clear();
        assertOutageIsTold(name("Ana", "rooms/" + room));
        assertEquals(1, cookies.size());
        assertTrue(cookies.get(0).getMaxAge() > 0);
        assertOutageIsTold(name("", "rooms/" + room));
    }

    @Test
    void whoeverGivesANameForARoomThatIsGoneIsSentToItsPageWhichSaysSo() {
        assertEquals(new Reply.Redirect("rooms/0123456789abcdefghijkl"), name("Ana", "rooms/0123456789abcdefghijkl"));
        assertEquals(new Reply.Redirect(""), name("Ana", "elsewhere"));
    }

    @Test
    void nobodyIsForgottenWhoCouldNotLeaveEveryRoom() {
        LiveRooms here = rooms();
        here.find(room).orElseThrow().admit(ANA.id(), ANA.name());
        outage();
        for (LiveRooms node : List.of(here, rooms())) {
            assertOutageIsTold(new LogoutServlet(visitors, node).leave(exchange(ANA, Map.of())));
            assertEquals(List.of(), cookies);
        }
        noOutage();
        assertTrue(isSeated());
        assertEquals(new Reply.Redirect(""), new LogoutServlet(visitors, rooms()).leave(exchange(ANA, Map.of())));
        assertEquals(List.of(false, 0), List.of(isSeated(), cookies.get(0).getMaxAge()));
    }

    @Test
    void whoLogsOutIsOverUnlessThatCannotBeKept() {
        records.answering = false;
        assertOutageIsTold(new LogoutServlet(visitors, rooms()).leave(exchange(ANA, Map.of())));
        assertEquals(List.of(), cookies, "who tries again is still known");
        records.answering = true;
        assertEquals(new Reply.Redirect(""), new LogoutServlet(visitors, rooms()).leave(exchange(ANA, Map.of())));
        assertTrue(records.over.contains(ANA.id()));
    }
}
