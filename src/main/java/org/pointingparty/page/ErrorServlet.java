package org.pointingparty.page;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Says in words what an error status means; the cause never leaves the server. */
@WebServlet("/error")
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Map<Integer, String> TEXTS = Map.of(
            HttpServletResponse.SC_FORBIDDEN, "error.403",
            HttpServletResponse.SC_NOT_FOUND, "error.404",
            421, "error.421",
            HttpServletResponse.SC_SERVICE_UNAVAILABLE, "error.503");

    @Inject
    private transient Pages pages;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        pages.answer(request, response, ErrorServlet::tell);
    }

    private static Reply tell(Exchange exchange) {
        Object code = exchange.request().getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = code instanceof Integer number ? number : HttpServletResponse.SC_NOT_FOUND;
        String text = exchange.text(TEXTS.getOrDefault(status, "error.other"));
        return new Reply.Page("error", new ErrorPage(status, text), new Status(status));
    }
}
