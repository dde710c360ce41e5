package org.pointingparty.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.pointingparty.room.Reason;
import org.pointingparty.room.Rejection;
import org.pointingparty.settings.Languages;
import org.pointingparty.settings.Messages;

/** Answers requests with whole pages, in the language of who asks. Thread-safe. */
@ApplicationScoped
class Pages {

    private Messages messages;
    private PageLanguage pageLanguage;
    private Assets assets;

    /** For the container's proxy. */
    protected Pages() {
    }

    @Inject
    Pages(Messages messages, Assets assets) {
        this.messages = messages;
        this.pageLanguage = new PageLanguage(messages);
        this.assets = assets;
    }

    /** Answers with a page of {@code WEB-INF/pages} that shows this model as its attribute {@code page}. */
    void show(String name, Object page, int status, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        pageLanguage.set(request, language(request));
        request.setAttribute("page", page);
        request.setAttribute("assets", assets);
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

    /** Answers that there is no such room, or that this cannot be done now, and why. */
    void turnAway(Rejection refusal, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (refusal.reason() == Reason.NO_SUCH_ROOM) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        fail(HttpServletResponse.SC_SERVICE_UNAVAILABLE, refusal, request, response);
    }

    /** Answers that this visitor may not do this, and why. */
    void forbid(Rejection refusal, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        fail(HttpServletResponse.SC_FORBIDDEN, refusal, request, response);
    }

    private void fail(int status, Rejection refusal, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
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
