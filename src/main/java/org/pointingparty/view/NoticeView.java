package org.pointingparty.view;

/**
 * What is said to one viewer alone, {@code notice}.
 *
 * @param code the reason's code, or what else it is about, or null for an empty notice
 * @param ref the number by which the viewer's page knows the command, or null
 * @param text what to say, in the viewer's language; empty where the code alone tells
 */
public record NoticeView(String code, Integer ref, String text) {

    /** The others wait for the viewer's card. */
    public static final NoticeView NUDGE = new NoticeView("nudge", null, "");

    /** Nothing to say. */
    public static final NoticeView EMPTY = new NoticeView(null, null, "");
}
