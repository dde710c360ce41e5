package org.pointingparty.transport.poll;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.pointingparty.transport.outbox.CloseCode;

/** An answer to a polling tab: always whole, of a known length, and never kept by a cache. */
@FunctionalInterface
interface PollAnswer {

    /** Writes this answer. */
    void write(HttpServletResponse response) throws IOException;

    /** A text, such as a frame. */
    static void frame(String text, HttpServletResponse response) throws IOException {
        text(HttpServletResponse.SC_OK, text, response);
    }

    /** Done, or nothing to tell. */
    static void nothing(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        response.setHeader("Cache-Control", "no-store");
    }

    /** The close code with which a socket would have ended. */
    static void closed(CloseCode code, HttpServletResponse response) throws IOException {
        if (code.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", "5");
        }
        text(code.status(), Integer.toString(code.number()), response);
    }

    private static void text(int status, String text, HttpServletResponse response) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain; charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
        response.flushBuffer();
    }
}
