package org.pointingparty.view;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Region {@code notice}: a message to one viewer alone.
 *
 * @param code the code of the reason or of another subject; null for an empty notice
 * @param ref the page's own number of the command the notice is about, or null
 * @param refs the page's numbers of all refused commands, in order, {@code ref} among them; unmodifiable
 * @param text the message in the viewer's language; empty where the code says it all
 */
public record NoticeView(@Nullable String code, @Nullable Integer ref, List<Integer> refs, String text) {

    /** The others are waiting for the viewer's card. */
    public static final NoticeView NUDGE = new NoticeView("nudge", null, "");

    /** What was not known of a change that the viewer asked for: it is kept. */
    public static final NoticeView KEPT = new NoticeView("kept", null, "");

    /** The same: it is not kept, and never will be. */
    public static final NoticeView NOT_KEPT = new NoticeView("not-kept", null, "");

    /** No message. */
    public static final NoticeView EMPTY = new NoticeView(null, null, "");

    /** Copies the numbers. */
    public NoticeView {
        refs = List.copyOf(refs);
    }

    /** A notice about one command, or about none. */
    public NoticeView(@Nullable String code, @Nullable Integer ref, String text) {
        this(code, ref, ref == null ? List.of() : List.of(ref), text);
    }

    /** The numbers of all refused commands, separated by spaces. */
    public String listed() {
        return refs.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
