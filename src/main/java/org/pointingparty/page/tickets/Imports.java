package org.pointingparty.page.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.pointingparty.live.CommandCount;
import org.pointingparty.live.LiveRoom;
import org.pointingparty.page.Exchange;
import org.pointingparty.page.FormState;
import org.pointingparty.page.Reply;
import org.pointingparty.page.Status;
import org.pointingparty.room.Room;
import org.pointingparty.room.command.Import;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.tickets.CsvSheet;
import org.pointingparty.tickets.Reading;
import org.pointingparty.tickets.TicketFormat;
import org.pointingparty.view.NoticeView;

/**
 * Imports tickets into a room. An import is shown first if a preview is asked for or a line is wrong; the good lines
 * can then be taken without the wrong ones. Thread-safe.
 */
@ApplicationScoped
public class Imports {

    private static final Logger LOG = System.getLogger(Imports.class.getName());

    private final AtomicBoolean failing = new AtomicBoolean();
    private CommandCount commands;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway.Init")
    protected Imports() {
    }

    @Inject
    Imports(CommandCount commands) {
        this.commands = commands;
    }

    /** Shows an empty form. */
    public static Reply ask(LiveRoom room) {
        return show(room, FormState.FRESH, null, Status.OK);
    }

    /** Takes the tickets, or shows what an import would do. */
    public Reply take(LiveRoom room, ParticipantId seat, Exchange exchange) {
        try {
            Optional<Upload> upload = Upload.of(exchange.request());
            arrive();
            return upload.map(sent -> take(room, seat, sent, exchange)).orElseGet(() ->
                    refuseForm(room, "", Rejection.of(Reason.IMPORT_TOO_LARGE, Upload.MEGABYTES), exchange));
        } catch (IOException incomplete) {
            complain(incomplete);
            return refuseForm(room, exchange.typed("text"), Rejection.of(Reason.IMPORT_INCOMPLETE), exchange);
        }
    }

    private void complain(IOException incomplete) {
        if (!failing.getAndSet(true)) {
            LOG.log(Level.WARNING, "An import has not arrived whole: {0}", incomplete.toString());
        }
    }

    private void arrive() {
        if (failing.getAndSet(false)) {
            LOG.log(Level.INFO, "Imports arrive whole again");
        }
    }

    private static boolean isKnown(@Nullable String format) {
        return format == null || format.isBlank() || TicketFormat.of(format).isPresent();
    }

    private Reply take(LiveRoom room, ParticipantId seat, Upload upload, Exchange exchange) {
        if (!isKnown(exchange.parameter("format"))) {
            return refuseForm(room, upload.text(), Rejection.of(Reason.IMPORT_FORMAT_UNKNOWN), exchange);
        }
        Reading reading = upload.reading();
        boolean preview = exchange.parameter("preview") != null;
        boolean skipped = "skip".equals(exchange.parameter("wrong")) && !reading.found().isEmpty();
        if (reading.refusal() != null) {
            return refuseForm(room, upload.text(), reading.refusal(), exchange);
        } else if (preview || reading.wrongs() > 0 && !skipped) {
            Status status = preview ? Status.OK : Status.BAD_REQUEST;
            return show(room, FormState.FRESH, preview(room, reading, exchange), status);
        }
        return take(room, seat, upload.text(), new Import(reading.drafts()), exchange);
    }

    private Reply take(LiveRoom room, ParticipantId seat, String text, Import tickets, Exchange exchange) {
        ImportCount count = ImportCount.of(tickets.matches(room.state().room().backlog()));
        Optional<Rejection> rejection = room.submit(tickets, seat)
                .filter(refusal -> refusal.reason() != Reason.IMPORT_NOTHING_NEW);
        commands.count(rejection);
        return rejection
                .map(refusal -> refuse(room, text, refusal, Status.ofCommand(refusal.reason()), exchange))
                .orElseGet(() -> new Reply.Redirect("rooms/" + room.state().room().id() + count.query()));
    }

    /** The notice on the page that follows an import; empty after anything else. */
    public static NoticeView notice(Exchange exchange) {
        return ImportCount.in(exchange)
                .map(count -> exchange.text("import.done", count.added(), count.changed(), count.same()))
                .map(text -> new NoticeView("imported", null, text))
                .orElse(NoticeView.EMPTY);
    }

    private static ImportPage.Preview preview(LiveRoom room, Reading reading, Exchange exchange) {
        Import tickets = new Import(reading.drafts());
        return ImportPage.Preview.of(reading, tickets.matches(room.state().room().backlog()),
                CsvSheet.of(tickets.tickets()), exchange::text);
    }

    private static Reply refuseForm(LiveRoom room, String text, Rejection refusal, Exchange exchange) {
        return refuse(room, text, refusal, Status.ofForm(refusal.reason()), exchange);
    }

    private static Reply refuse(LiveRoom room, String text, Rejection refusal, Status status, Exchange exchange) {
        return show(room, new FormState(Map.of("text", text), Map.of("text", exchange.text(refusal))), null, status);
    }

    private static Reply show(LiveRoom live, FormState form, ImportPage.@Nullable Preview preview, Status status) {
        Room room = live.state().room();
        return new Reply.Page("import", new ImportPage(room.id().value(), room.title(), form, preview), status);
    }
}
