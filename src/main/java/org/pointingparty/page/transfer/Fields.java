package org.pointingparty.page.transfer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.jspecify.annotations.Nullable;

/**
 * What a form says. What is not like a form has no fields, and neither has what comes after the most that a form of
 * ours could have.
 */
final class Fields {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int MOST = 200;

    private final Map<String, String[]> parameters = new LinkedHashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private int count;

    private Fields() {
    }

    static Fields of(HttpServletRequest request, Body body) {
        Fields fields = new Fields();
        fields.add(request.getQueryString());
        String type = request.getContentType();
        if (body.isCut() || type == null) {
            return fields;
        }
        if (type.regionMatches(true, 0, FORM, 0, FORM.length())) {
            fields.add(new String(body.bytes(), StandardCharsets.UTF_8));
        } else if (ReceivedRequest.isMultipart(request)) {
            fields.addParts(request);
        }
        return fields;
    }

    /** By name, in the order of their coming; values of the address before those of the body. */
    Map<String, String[]> parameters() {
        return parameters;
    }

    /** All parts of a form with files. */
    List<Part> parts() {
        return parts;
    }

    private void add(@Nullable String encoded) {
        StringTokenizer pairs = new StringTokenizer(encoded == null ? "" : encoded, "&");
        while (pairs.hasMoreTokens() && count < MOST) {
            String pair = pairs.nextToken();
            int end = pair.indexOf('=');
            add(decoded(end < 0 ? pair : pair.substring(0, end)), end < 0 ? "" : decoded(pair.substring(end + 1)));
        }
    }

    private static String decoded(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return encoded;
        }
    }

    private void add(String name, String value) {
        count++;
        String[] before = parameters.getOrDefault(name, new String[0]);
        String[] after = Arrays.copyOf(before, before.length + 1);
        after[before.length] = value;
        parameters.put(name, after);
    }

    private void addParts(HttpServletRequest request) {
        try {
            JakartaServletFileUpload<DiskFileItem, DiskFileItemFactory> form = new JakartaServletFileUpload<>();
            FileItemInputIterator items = form.getItemIterator(request);
            while (items.hasNext() && count < MOST) {
                add(items.next());
            }
        } catch (IOException malformed) {
            // What came before it counts.
        }
    }

    private void add(FileItemInput item) throws IOException {
        ReceivedPart part = ReceivedPart.of(item);
        parts.add(part);
        if (item.isFormField()) {
            add(part.getName(), part.text());
        }
    }
}
