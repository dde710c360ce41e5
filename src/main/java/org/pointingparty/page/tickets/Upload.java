package org.pointingparty.page.tickets;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pointingparty.tickets.Reading;
import org.pointingparty.tickets.TicketFormat;
import org.pointingparty.tickets.TicketReader;

/**
 * Tickets as a form has sent them: in a file, or else as a text.
 *
 * @param bytes the file, or null
 * @param text the text if there is no file
 * @param format its format, or null to detect it
 */
public record Upload(byte @Nullable [] bytes, String text, @Nullable TicketFormat format) {

    /** How many megabytes a file or a text may have. */
    static final int MEGABYTES = 5;

    private static final int LONGEST = MEGABYTES << 20;

    /** More than a browser needs around a part: the boundary and the headers. */
    private static final int WRAPPING = 4 << 10;

    /**
     * Reads what was sent; empty if it is too large. Anything but a form counts as an empty text.
     *
     * @throws IOException if it has not arrived whole, for example because the server has no space for it
     */
    static Optional<Upload> of(HttpServletRequest request) throws IOException {
        try {
            return read(request).filter(Upload::fits);
        } catch (IllegalStateException tooLarge) {
            return Optional.empty();
        } catch (ServletException noForm) {
            return Optional.of(new Upload(null, "", null));
        }
    }

    private static Optional<Upload> read(HttpServletRequest request) throws ServletException, IOException {
        Part file = file(request);
        String named = request.getParameter("format");
        TicketFormat format = TicketFormat.of(named).orElse(null);
        if (file == null || file.getSize() == 0) {
            String text = request.getParameter("text");
            return Optional.of(new Upload(null, text == null ? "" : text.replace("\r\n", "\n"), format));
        }
        try (InputStream bytes = file.getInputStream()) {
            TicketFormat promised = TicketFormat.ofFile(file.getSubmittedFileName()).orElse(null);
            return Optional.of(new Upload(bytes.readNBytes(LONGEST + 1), "", format == null ? promised : format));
        }
    }

    private static @Nullable Part file(HttpServletRequest request) throws ServletException, IOException {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/")) {
            return null;
        }
        requireWhole(request.getParts(), request.getContentLengthLong());
        return request.getPart("file");
    }

    /** A part of which less is there than was sent must not pass for a short one. */
    private static void requireWhole(Collection<Part> parts, long sent) throws EOFException {
        long kept = parts.stream().mapToLong(Part::getSize).sum();
        if (sent > kept + (parts.size() + 1L) * WRAPPING) {
            throw new EOFException("of " + sent + " bytes only " + kept + " are there");
        }
    }

    private boolean fits() {
        return bytes == null
                ? text.length() <= LONGEST && text.getBytes(StandardCharsets.UTF_8).length <= LONGEST
                : bytes.length <= LONGEST;
    }

    Reading reading() {
        return bytes == null ? TicketReader.read(text, format) : TicketReader.read(bytes, format);
    }
}
