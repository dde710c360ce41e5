package org.pointingparty.page.transfer;

import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.jspecify.annotations.Nullable;

/** A part of a form with files, in memory. */
final class ReceivedPart implements Part {

    private final String name;
    private final @Nullable String file;
    private final @Nullable String type;
    private final byte[] bytes;

    private ReceivedPart(String name, @Nullable String file, @Nullable String type, byte[] bytes) {
        this.name = name;
        this.file = file;
        this.type = type;
        this.bytes = bytes;
    }

    static ReceivedPart of(FileItemInput item) throws IOException {
        return new ReceivedPart(Objects.requireNonNullElse(item.getFieldName(), ""), item.getName(),
                item.getContentType(), item.getInputStream().readAllBytes());
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public InputStream getInputStream() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public @Nullable String getContentType() {
        return type;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public @Nullable String getSubmittedFileName() {
        return file;
    }

    @Override
    public long getSize() {
        return bytes.length;
    }

    /** Nothing is ever written. */
    @Override
    public void write(String path) {
        throw new UnsupportedOperationException("kept in memory");
    }

    @Override
    public void delete() {
        // There is no file.
    }

    @Override
    public @Nullable String getHeader(String header) {
        return null;
    }

    @Override
    public Collection<String> getHeaders(String header) {
        return List.of();
    }

    @Override
    public Collection<String> getHeaderNames() {
        return List.of();
    }
}
