package org.pointingparty.page.transfer;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request whose body has arrived: its parameters and parts are read from memory, so that nobody waits for them and
 * nothing is left on a disk. Serves one thread.
 */
final class ReceivedRequest extends HttpServletRequestWrapper {

    private static final String MULTIPART = "multipart/form-data";

    private final Body body;
    private @Nullable Fields fields;

    ReceivedRequest(HttpServletRequest request, Body body) {
        super(request);
        this.body = body;
    }

    static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.regionMatches(true, 0, MULTIPART, 0, MULTIPART.length());
    }

    private Fields fields() {
        if (fields == null) {
            fields = Fields.of(this, body);
        }
        return fields;
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = fields().parameters().get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return fields().parameters().get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return fields().parameters();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(fields().parameters().keySet());
    }

    /** @throws IllegalStateException if the body is longer than it may be */
    @Override
    public Collection<Part> getParts() throws IOException {
        if (body.isCut()) {
            throw new IllegalStateException("too long");
        }
        return fields().parts();
    }

    @Override
    public @Nullable Part getPart(String name) throws IOException {
        return getParts().stream().filter(part -> part.getName().equals(name)).findFirst().orElse(null);
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Bytes(new ByteArrayInputStream(body.bytes()));
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    /** The bytes as a servlet reads them. */
    private static final class Bytes extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Bytes(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("all is here");
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int from, int length) {
            return bytes.read(target, from, length);
        }
    }
}
