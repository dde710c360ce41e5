package org.pointingparty.view;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is said to one viewer alone, {@code notice}.
 *
 * @param code the reason's code, or what else it is about, or null for an empty notice
 * @param ref the number by which the viewer's page knows the command it is about, or null
 * @param refs the numbers of all commands that were refused, in order, {@code ref} among them; unmodifiable
 * @param text what to say, in the viewer's language; empty where the code alone tells
 */
public record NoticeView(@Nullable String code, @Nullable Integer ref, List<Integer> refs, String text) {

    /** The others wait for the viewer's card. */
    public static final NoticeView NUDGE = new NoticeView("nudge", null, "");

    /** Nothing to say. */
    public static final NoticeView EMPTY = new NoticeView(null, null, "");

    /** Copies the numbers. */
    public NoticeView {
        refs = List.copyOf(refs);
    }

    /** What is said of one command, or of none. */
    public NoticeView(@Nullable String code, @Nullable Integer ref, String text) {
        this(code, ref, ref == null ? List.of() : List.of(ref), text);
    }

    /** The numbers of all commands that were refused, with blanks between them. */
    public String listed() {
        return refs.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
