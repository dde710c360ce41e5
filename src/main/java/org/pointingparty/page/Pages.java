package org.pointingparty.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.pointingparty.page.assets.Assets;
import org.pointingparty.page.fragment.DetachedResponse;
import org.pointingparty.page.fragment.PageLanguage;
import org.pointingparty.page.transfer.LateAnswers;
import org.pointingparty.page.transfer.Transfers;
import org.pointingparty.settings.Languages;
import org.pointingparty.settings.Messages;
import org.pointingparty.visitor.Visitors;

/** Answers requests in the visitor's language; the one place that writes to a response. Thread-safe. */
@ApplicationScoped
public class Pages {

    private static final Set<String> COME_BACK = Set.of("home", "room", "error");

    private Messages messages;
    private PageLanguage pageLanguage;
    private Visitors visitors;
    private Assets assets;
    private Transfers transfers;
    private LateAnswers lateAnswers;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway.Init")
    protected Pages() {
    }

    @Inject
    Pages(Messages messages, Visitors visitors, Assets assets, Transfers transfers, LateAnswers lateAnswers) {
        this.messages = messages;
        this.pageLanguage = new PageLanguage(messages);
        this.visitors = visitors;
        this.assets = assets;
        this.transfers = transfers;
        this.lateAnswers = lateAnswers;
    }

    /** Answers this request with the reply to it. */
    public void answer(HttpServletRequest request, HttpServletResponse response, Function<Exchange, Reply> reply)
            throws ServletException, IOException {
        Locale language = messages.choose(Languages.wanted(request.getHeader("Accept-Language")));
        Exchange exchange = new Exchange(request, response, visitors.welcome(request, response), language, messages);
        send(reply.apply(exchange), exchange);
    }

    private void send(Reply reply, Exchange exchange) throws ServletException, IOException {
        HttpServletResponse response = exchange.response();
        if (reply instanceof Reply.Page page) {
            show(page, exchange);
        } else if (reply instanceof Reply.Redirect redirect) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", exchange.request().getContextPath() + "/" + redirect.path());
        } else if (reply instanceof Reply.Download download) {
            response.setHeader("Content-Disposition", download.disposition());
            response.setHeader("Cache-Control", "private, no-store");
            send(download.type(), download.text(), exchange);
        } else if (reply instanceof Reply.Later later) {
            if (!lateAnswers.begin(exchange.request(), response)) {
                send(later.otherwise().get(), exchange);
            }
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void show(Reply.Page page, Exchange exchange) throws ServletException, IOException {
        HttpServletRequest request = exchange.request();
        HttpServletResponse response = exchange.response();
        pageLanguage.set(request, exchange.language());
        request.setAttribute("page", page.model());
        request.setAttribute("assets", assets);
        begin(page.status(), response);
        response.setHeader("Cache-Control", cached(page));
        response.setHeader("Vary", "Cookie, Accept-Language");
        DetachedResponse painted = new DetachedResponse(response);
        request.getRequestDispatcher("/WEB-INF/pages/" + page.name() + ".jsp").include(new Painting(request), painted);
        send("text/html; charset=UTF-8", painted.text(), exchange);
    }

    /** Home and rooms may come back with the browser's Back button; what else is personal is kept nowhere. */
    private static String cached(Reply.Page page) {
        return COME_BACK.contains(page.name()) ? "private, no-cache" : "private, no-store";
    }

    private static void begin(Status status, HttpServletResponse response) {
        response.setStatus(status.code());
        if (status.retryAfter() > 0) {
            response.setHeader("Retry-After", String.valueOf(status.retryAfter()));
        }
    }

    /** Sends bytes, since a server may keep a writer's memory as long as its connection, which may last for hours. */
    private void send(String type, String text, Exchange exchange) throws IOException {
        exchange.response().setContentType(type);
        transfers.send(text.getBytes(StandardCharsets.UTF_8), exchange.request(), exchange.response());
    }

    /** What a page is painted for: a server's JSPs refuse all methods but GET and POST, also to say that one is. */
    private static final class Painting extends HttpServletRequestWrapper {

        Painting(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
