package org.pointingparty.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.pointingparty.live.KeptChange;
import org.pointingparty.live.LiveRooms;
import org.pointingparty.room.Reason;
import org.pointingparty.room.Rejection;
import org.pointingparty.room.RoomId;
import org.pointingparty.tickets.CsvSheet;
import org.pointingparty.tickets.MarkdownSummary;
import org.pointingparty.tickets.Meeting;
import org.pointingparty.tickets.Minutes;

/** What a room has come to, to be taken home: as a file or on paper. Thread-safe. */
@ApplicationScoped
class Exports {

    private final Jsonb json = JsonbBuilder.create(new JsonbConfig().withFormatting(true));

    @Inject
    private LiveRooms rooms;

    @Inject
    private Pages pages;

    /** Answers somebody who has a seat in the room with one of its documents. */
    void show(RoomDocument document, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Meeting> meeting = meeting(document.room()).map(whole -> named(request) ? whole : whole.withoutNames());
        if (meeting.isEmpty()) {
            pages.turnAway(Rejection.of(Reason.JOURNAL_UNAVAILABLE), request, response);
        } else {
            show(document, meeting.get(), request, response);
        }
    }

    private void show(RoomDocument document, Meeting meeting, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        switch (document.kind()) {
            case CSV -> send("text/csv; charset=UTF-8; header=present", ".csv", CsvSheet.of(meeting), meeting, response);
            case JSON -> send("application/json; charset=UTF-8", ".json", json.toJson(meeting), meeting, response);
            case MARKDOWN -> send("text/markdown; charset=UTF-8", ".md", markdown(meeting, request), meeting, response);
            default -> pages.show("summary", new SummaryPage(document.room().value(), named(request), meeting),
                    HttpServletResponse.SC_OK, request, response);
        }
    }

    private static boolean named(HttpServletRequest request) {
        return !"no".equals(request.getParameter("names"));
    }

    private Optional<Meeting> meeting(RoomId room) {
        return rooms.changes(room).map(changes -> minutes(room, changes).meeting());
    }

    private static Minutes minutes(RoomId room, List<KeptChange> changes) {
        Minutes minutes = new Minutes(room);
        changes.forEach(change -> minutes.then(change.keptAt(), change.events()));
        return minutes;
    }

    private String markdown(Meeting meeting, HttpServletRequest request) {
        return new MarkdownSummary(key -> pages.text(request, key)).of(meeting);
    }

    private static void send(String type, String suffix, String text, Meeting meeting, HttpServletResponse response)
            throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setContentType(type);
        response.setHeader("Content-Disposition", FileName.disposition(meeting.title(), suffix));
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
