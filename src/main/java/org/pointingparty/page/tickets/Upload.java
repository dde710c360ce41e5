package org.pointingparty.page.tickets;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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

    /** How many bytes a request may have: those of the longest file and the form around it. */
    public static final long LONGEST_REQUEST = 6L << 20;

    private static final int LONGEST = MEGABYTES << 20;
    private static final long PATIENCE = 64L << 20;

    /** Reads what was sent; empty if it is too large. Anything but a form counts as an empty text. */
    static Optional<Upload> of(HttpServletRequest request) {
        if (request.getContentLengthLong() > LONGEST_REQUEST) {
            drain(request);
            return Optional.empty();
        }
        try {
            return read(request).filter(Upload::fits);
        } catch (IllegalStateException tooLarge) {
            return Optional.empty();
        } catch (ServletException | IOException noForm) {
            return Optional.of(new Upload(null, "", null));
        }
    }

    /** Reads the rest of the request, since a browser that is still sending does not see the answer. */
    private static void drain(HttpServletRequest request) {
        try {
            InputStream body = request.getInputStream();
            byte[] buffer = new byte[1 << 16];
            long taken = 0;
            for (int count = 0; count >= 0 && taken < PATIENCE; count = body.read(buffer)) {
                taken += count;
            }
        } catch (IOException goneAway) {
            // Then nobody is left to see the answer.
        }
    }

    private static Optional<Upload> read(HttpServletRequest request) throws ServletException, IOException {
        String type = request.getContentType();
        Part file = type != null && type.startsWith("multipart/") ? request.getPart("file") : null;
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

    private boolean fits() {
        return bytes == null
                ? text.length() <= LONGEST && text.getBytes(StandardCharsets.UTF_8).length <= LONGEST
                : bytes.length <= LONGEST;
    }

    Reading reading() {
        return bytes == null ? TicketReader.read(text, format) : TicketReader.read(bytes, format);
    }
}
