package org.pointingparty.page.transfer;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pointingparty.page.fragment.Absent;

/** A request whose body comes in pieces, as the test hands them over, and what has become of it. */
final class TrialRequest extends HttpServletRequestWrapper {

    private final Map<String, Object> attributes = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();
    private final Pieces pieces = new Pieces();
    private final Window window = new Window();
    private final List<String> ends = new ArrayList<>();
    private final HttpServletResponse response = new HttpServletResponseWrapper(Absent.of(HttpServletResponse.class)) {
        @Override
        public void setStatus(int status) {
            ends.add(Integer.toString(status));
        }

        @Override
        public void sendError(int status) {
            ends.add(Integer.toString(status));
        }

        @Override
        public ServletOutputStream getOutputStream() {
            return window;
        }
    };
    private String type;
    private String query;
    private final List<AsyncListener> listeners = new ArrayList<>();
    private boolean letGo;

    TrialRequest() {
        super(Absent.of(HttpServletRequest.class));
    }

    TrialRequest type(String contentType) {
        this.type = contentType;
        return this;
    }

    TrialRequest query(String text) {
        this.query = text;
        return this;
    }

    TrialRequest header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    HttpServletResponse response() {
        return response;
    }

    /** What has become of it: statuses, and whether it was dispatched or completed. */
    List<String> ends() {
        return ends;
    }

    /** What has been sent of the answer. */
    byte[] answer() {
        return window.sent.toByteArray();
    }

    /** The browser takes more of a long answer. */
    void take(int bytes) throws IOException {
        window.open += bytes;
        window.listener.onWritePossible();
    }

    /** More of the body is there. */
    void send(byte[] piece) throws IOException {
        pieces.waiting.add(ByteBuffer.wrap(piece));
        pieces.listener.onDataAvailable();
    }

    /** All of the body is there. */
    void end() throws IOException {
        pieces.listener.onAllDataRead();
    }

    /** The connection is lost. */
    void lose() {
        pieces.listener.onError(new IOException("lost"));
    }

    /** The server lets go of it; until then it may still be configured. */
    void letGo() {
        letGo = true;
    }

    /** It is answered, and whoever listens is told. */
    void answered() throws IOException {
        for (AsyncListener each : listeners) {
            each.onComplete(new AsyncEvent(Absent.of(AsyncContext.class)));
        }
    }

    private Object listened(AsyncListener listener) {
        listeners.add(listener);
        return null;
    }

    private Object configured() {
        if (letGo) {
            throw new IllegalStateException("returned to the server");
        }
        return null;
    }

    private Object noted(String end) {
        ends.add(end);
        return null;
    }

    @Override
    public String getProtocol() {
        return "HTTP/1.1";
    }

    @Override
    public String getContentType() {
        return type;
    }

    @Override
    public String getQueryString() {
        return query;
    }

    @Override
    public String getHeader(String name) {
        return headers.get(name);
    }

    @Override
    public Object getAttribute(String name) {
        return attributes.get(name);
    }

    @Override
    public void setAttribute(String name, Object value) {
        attributes.put(name, value);
    }

    @Override
    public ServletInputStream getInputStream() {
        return pieces;
    }

    @Override
    public boolean isAsyncSupported() {
        return true;
    }

    @Override
    public AsyncContext startAsync(ServletRequest request, ServletResponse answer) {
        return (AsyncContext) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {AsyncContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRequest" -> request;
                    case "getResponse" -> answer;
                    case "dispatch", "complete" -> noted(method.getName());
                    case "addListener" -> listened((AsyncListener) arguments[0]);
                    default -> configured();
                });
    }

    /** What has come and was not read. */
    private static final class Pieces extends ServletInputStream {

        private final Deque<ByteBuffer> waiting = new ArrayDeque<>();
        private ReadListener listener;

        @Override
        public boolean isFinished() {
            return false;
        }

        @Override
        public boolean isReady() {
            return !waiting.isEmpty();
        }

        @Override
        public void setReadListener(ReadListener reading) {
            this.listener = reading;
        }

        @Override
        public int read() {
            throw new AssertionError("one by one");
        }

        @Override
        public int read(byte[] target, int from, int length) {
            ByteBuffer piece = waiting.element();
            int count = Math.min(piece.remaining(), length);
            piece.get(target, from, count);
            if (!piece.hasRemaining()) {
                waiting.remove();
            }
            return count;
        }
    }

    /** As much of an answer as the network takes just now. */
    private static final class Window extends ServletOutputStream {

        private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
        private WriteListener listener;
        private int open;

        @Override
        public boolean isReady() {
            return open > 0;
        }

        @Override
        public void setWriteListener(WriteListener writing) {
            this.listener = writing;
        }

        @Override
        public void write(int one) {
            sent.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            sent.write(bytes, from, length);
            open -= length;
        }
    }
}
