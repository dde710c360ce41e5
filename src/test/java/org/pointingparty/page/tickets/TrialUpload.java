package org.pointingparty.page.tickets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import org.pointingparty.page.fragment.Absent;

/** The form of an import, as it arrives from a browser that sends a file and a text. */
final class TrialUpload extends HttpServletRequestWrapper {

    private static final int AROUND = 400;

    private final byte[] kept;
    private final long sent;
    private final String text;

    /**
     * @param kept what the server has kept of the file; null if it could not keep any
     * @param sent how many bytes of the file the browser has sent
     */
    TrialUpload(byte[] kept, int sent, String text) {
        super(Absent.of(HttpServletRequest.class));
        this.kept = kept;
        this.sent = sent;
        this.text = text;
    }

    @Override
    public String getContentType() {
        return "multipart/form-data; boundary=b";
    }

    @Override
    public long getContentLengthLong() {
        return sent + text.length() + AROUND;
    }

    @Override
    public String getParameter(String name) {
        return name.equals("text") ? text : null;
    }

    @Override
    public Collection<Part> getParts() throws IOException {
        return List.of(getPart("file"), new TrialPart(text.getBytes()));
    }

    @Override
    public Part getPart(String name) throws IOException {
        if (kept == null) {
            throw new IOException("No space left on device");
        }
        return new TrialPart(kept);
    }

    /** A part of the form; only what is asked of it is there. */
    private record TrialPart(byte[] bytes) implements Part {

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public String getContentType() {
            return "text/plain";
        }

        @Override
        public String getName() {
            return "file";
        }

        @Override
        public String getSubmittedFileName() {
            return "tickets.txt";
        }

        @Override
        public long getSize() {
            return bytes.length;
        }

        @Override
        public void write(String fileName) {
        }

        @Override
        public void delete() {
        }

        @Override
        public String getHeader(String name) {
            return null;
        }

        @Override
        public Collection<String> getHeaders(String name) {
            return List.of();
        }

        @Override
        public Collection<String> getHeaderNames() {
            return List.of();
        }
    }
}
