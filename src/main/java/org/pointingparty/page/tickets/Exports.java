package org.pointingparty.page.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.util.Optional;
import org.pointingparty.live.LiveRooms;
import org.pointingparty.page.Exchange;
import org.pointingparty.page.Reply;
import org.pointingparty.page.RoomDocument;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.tickets.CsvSheet;
import org.pointingparty.tickets.MarkdownSummary;
import org.pointingparty.tickets.Meeting;
import org.pointingparty.tickets.Minutes;

/** Exports what a room has come to, as a file or as a page to be printed. Thread-safe. */
@ApplicationScoped
public class Exports {

    private final Jsonb json = JsonbBuilder.create(new JsonbConfig().withFormatting(true));

    @Inject
    private LiveRooms rooms;

    /** Shows one of the documents of a room to somebody who has a seat there. */
    public Reply show(RoomDocument document, Exchange exchange) {
        return meeting(document.room())
                .map(whole -> isNamed(exchange) ? whole : whole.withoutNames())
                .map(meeting -> show(document, meeting, exchange))
                .orElseGet(() -> exchange.turnAway(Rejection.of(Reason.JOURNAL_UNAVAILABLE)));
    }

    private Reply show(RoomDocument document, Meeting meeting, Exchange exchange) {
        return switch (document.kind()) {
            case CSV -> file("text/csv; charset=UTF-8; header=present", ".csv", CsvSheet.of(meeting), meeting);
            case JSON -> file("application/json; charset=UTF-8", ".json", json.toJson(meeting), meeting);
            case MARKDOWN -> file("text/markdown; charset=UTF-8", ".md", markdown(meeting, exchange), meeting);
            default -> new Reply.Page("summary", new SummaryPage(document.room().value(), isNamed(exchange), meeting));
        };
    }

    private static boolean isNamed(Exchange exchange) {
        return !"no".equals(exchange.parameter("names"));
    }

    private Optional<Meeting> meeting(RoomId room) {
        Minutes minutes = new Minutes(room);
        return rooms.changes(room, change -> minutes.then(change.keptAt(), change.events()))
                ? Optional.of(minutes.meeting())
                : Optional.empty();
    }

    private static String markdown(Meeting meeting, Exchange exchange) {
        return new MarkdownSummary(exchange::text).of(meeting);
    }

    private static Reply file(String type, String suffix, String text, Meeting meeting) {
        return new Reply.Download(type, FileName.disposition(meeting.title(), suffix), text);
    }
}
