package org.pointingparty.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/** A page as it was painted and every frame since, for the full check. Belongs to the event loop of its screen. */
final class Recording {

    private final String page;
    private final List<String> frames = new ArrayList<>();

    Recording(byte[] page) {
        this.page = new String(page, UTF_8);
    }

    void frame(byte[] text, int length) {
        frames.add(new String(text, 0, length, UTF_8));
    }

    String page() {
        return page;
    }

    List<String> frames() {
        return List.copyOf(frames);
    }
}
