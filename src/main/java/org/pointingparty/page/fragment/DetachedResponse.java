package org.pointingparty.page.fragment;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.CharArrayWriter;
import java.io.PrintWriter;

/** A response whose body is collected as text. Serves one rendering on one thread. */
public final class DetachedResponse extends HttpServletResponseWrapper {

    private static final HttpServletResponse NO_RESPONSE = Absent.of(HttpServletResponse.class);

    private final CharArrayWriter text = new CharArrayWriter(512);
    private final PrintWriter writer = new PrintWriter(text);

    DetachedResponse() {
        this(NO_RESPONSE);
    }

    /** Passes everything but the body on to this response. */
    public DetachedResponse(HttpServletResponse response) {
        super(response);
    }

    /** What was written, without white space around it. */
    public String text() {
        writer.flush();
        return text.toString().strip();
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public String getCharacterEncoding() {
        return "UTF-8";
    }

    @Override
    public String encodeURL(String url) {
        return url;
    }
}
