package org.pointingparty.page;

import static jakarta.servlet.http.HttpServletResponse.SC_BAD_REQUEST;
import static jakarta.servlet.http.HttpServletResponse.SC_OK;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.pointingparty.live.CommandCount;
import org.pointingparty.live.LiveRoom;
import org.pointingparty.room.Import;
import org.pointingparty.room.ParticipantId;
import org.pointingparty.room.Reason;
import org.pointingparty.room.Rejection;
import org.pointingparty.room.Room;
import org.pointingparty.tickets.CsvSheet;
import org.pointingparty.tickets.Reading;
import org.pointingparty.tickets.TicketFormat;
import org.pointingparty.view.NoticeView;

/**
 * Takes tickets from elsewhere into a room. What is asked for as a preview, or has a wrong line, is shown first; from
 * there the good lines can be taken without the wrong ones. Thread-safe.
 */
@ApplicationScoped
class Imports {

    @Inject
    private Pages pages;

    @Inject
    private CommandCount commands;

    /** Answers with an empty form. */
    void ask(LiveRoom room, HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        show(room, FormState.FRESH, null, SC_OK, request, response);
    }

    /** Takes the tickets, or shows what would become of them. */
    void take(LiveRoom room, ParticipantId seat, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Upload> upload = Upload.of(request);
        if (upload.isEmpty()) {
            Rejection tooLarge = Rejection.of(Reason.IMPORT_TOO_LARGE, Upload.MEGABYTES);
            refuse(room, "", tooLarge, pages.refusedForm(tooLarge, response), request, response);
        } else if (!isKnown(request.getParameter("format"))) {
            Rejection unknown = Rejection.of(Reason.IMPORT_FORMAT_UNKNOWN);
            refuse(room, upload.get().text(), unknown, pages.refusedForm(unknown, response), request, response);
        } else {
            take(room, seat, upload.get(), request, response);
        }
    }

    private static boolean isKnown(String format) {
        return format == null || format.isBlank() || TicketFormat.of(format).isPresent();
    }

    private void take(LiveRoom room, ParticipantId seat, Upload upload, HttpServletRequest request,
            HttpServletResponse response) throws ServletException, IOException {
        Reading reading = upload.reading();
        boolean preview = request.getParameter("preview") != null;
        boolean sound = reading.wrongs() == 0 || "skip".equals(request.getParameter("wrong")) && !reading.found().isEmpty();
        if (reading.rejection().isPresent()) {
            int status = pages.refusedForm(reading.refusal(), response);
            refuse(room, upload.text(), reading.refusal(), status, request, response);
        } else if (preview || !sound) {
            show(room, FormState.FRESH, preview(room, reading, request), preview ? SC_OK : SC_BAD_REQUEST, request, response);
        } else {
            take(room, seat, upload.text(), new Import(reading.drafts()), request, response);
        }
    }

    private void take(LiveRoom room, ParticipantId seat, String text, Import tickets, HttpServletRequest request,
            HttpServletResponse response) throws ServletException, IOException {
        ImportCount count = ImportCount.of(tickets.matches(room.state().room().backlog()));
        Optional<Rejection> rejection = room.submit(tickets, seat)
                .filter(refusal -> refusal.reason() != Reason.IMPORT_NOTHING_NEW);
        commands.count(rejection);
        if (rejection.isPresent()) {
            refuse(room, text, rejection.get(), pages.refused(rejection.get(), response), request, response);
        } else {
            pages.redirect("rooms/" + room.state().room().id() + count.query(), request, response);
        }
    }

    /** What to say on the page that follows an import. */
    NoticeView notice(HttpServletRequest request) {
        return ImportCount.in(request)
                .map(count -> pages.text(request, "import.done", count.added(), count.changed(), count.same()))
                .map(text -> new NoticeView("imported", null, text))
                .orElse(NoticeView.EMPTY);
    }

    private ImportPage.Preview preview(LiveRoom room, Reading reading, HttpServletRequest request) {
        Import tickets = new Import(reading.drafts());
        return ImportPage.Preview.of(reading, tickets.matches(room.state().room().backlog()),
                CsvSheet.of(tickets.tickets()), refusal -> pages.text(refusal, request));
    }

    private void refuse(LiveRoom room, String text, Rejection refusal, int status, HttpServletRequest request,
            HttpServletResponse response) throws ServletException, IOException {
        FormState form = new FormState(Map.of("text", text), Map.of("text", pages.text(refusal, request)));
        show(room, form, null, status, request, response);
    }

    private void show(LiveRoom live, FormState form, ImportPage.Preview preview, int status, HttpServletRequest request,
            HttpServletResponse response) throws ServletException, IOException {
        Room room = live.state().room();
        pages.show("import", new ImportPage(room.id().value(), room.title(), form, preview), status, request, response);
    }
}
