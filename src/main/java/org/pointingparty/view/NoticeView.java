package org.pointingparty.view;

/**
 * What is said to one viewer alone, {@code notice}.
 *
 * @param code the reason's code, or null for an empty notice
 * @param ref the number by which the viewer's page knows the command, or null
 * @param text what to say, in the viewer's language
 */
public record NoticeView(String code, Integer ref, String text) {

    /** Nothing to say. */
    public static final NoticeView EMPTY = new NoticeView(null, null, "");
}
