package org.pointingparty.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.pointingparty.room.Rejection;
import org.pointingparty.settings.Languages;
import org.pointingparty.settings.Messages;

/** Answers requests with whole pages, in the language of who asks. Thread-safe. */
@ApplicationScoped
class Pages {

    private Messages messages;
    private PageLanguage pageLanguage;

    /** For the container's proxy. */
    protected Pages() {
    }

    @Inject
    Pages(Messages messages) {
        this.messages = messages;
        this.pageLanguage = new PageLanguage(messages);
    }

    /** Answers with a page of {@code WEB-INF/pages} that shows this model as its attribute {@code page}. */
    void show(String name, Object page, int status, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        pageLanguage.set(request, language(request));
        request.setAttribute("page", page);
        response.setStatus(status);
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Vary", "Cookie, Accept-Language");
        DetachedResponse painted = new DetachedResponse(response);
        request.getRequestDispatcher("/WEB-INF/pages/" + name + ".jsp").include(request, painted);
        send(painted.text(), response);
    }

    /** As bytes, because a server may keep the memory for characters with the connection, and these stay for hours. */
    private static void send(String page, HttpServletResponse response) throws IOException {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html; charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** The status of a refusal that a room has given; sets what goes with it. */
    int refused(Rejection refusal, HttpServletResponse response) {
        return begin(RefusalStatus.ofCommand(refusal.reason()), response);
    }

    /** The status of a refusal of what was typed into a form; sets what goes with it. */
    int refusedForm(Rejection refusal, HttpServletResponse response) {
        return begin(RefusalStatus.ofForm(refusal.reason()), response);
    }

    private static int begin(RefusalStatus status, HttpServletResponse response) {
        if (status.retryAfter() > 0) {
            response.setHeader("Retry-After", String.valueOf(status.retryAfter()));
        }
        return status.code();
    }

    /** Answers that there is no such room, or that this visitor cannot do this now, and why. */
    void turnAway(Rejection refusal, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        int status = refused(refusal, response);
        if (status == HttpServletResponse.SC_NOT_FOUND) {
            response.sendError(status);
            return;
        }
        show("error", new ErrorPage(status, text(refusal, request)), status, request, response);
    }

    /** Sends the browser to another page of the product. */
    void redirect(String path, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/" + path);
    }

    /** Why something was refused, in words. */
    String text(Rejection rejection, HttpServletRequest request) {
        return text(request, "rejection." + rejection.reason().code(), rejection.arguments().toArray());
    }

    String text(HttpServletRequest request, String key, Object... arguments) {
        return messages.text(language(request), key, arguments);
    }

    private Locale language(HttpServletRequest request) {
        return messages.choose(Languages.wanted(request.getHeader("Accept-Language")));
    }
}
