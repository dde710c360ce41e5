package org.pointingparty.page.fragment;

import jakarta.servlet.jsp.tagext.SimpleTagSupport;
import java.io.IOException;

/**
 * {@code <pp:markdown text="${ticket.description()}"/>}: writes what somebody has typed as safe HTML. Besides
 * fragments, this is all that a template prints unescaped.
 */
public final class MarkdownTag extends SimpleTagSupport {

    @SuppressWarnings("NullAway.Init")
    private String text;

    /** Sets what was typed; never null. */
    public void setText(String text) {
        this.text = text;
    }

    @Override
    public void doTag() throws IOException {
        getJspContext().getOut().write(Markdown.html(text));
    }
}
