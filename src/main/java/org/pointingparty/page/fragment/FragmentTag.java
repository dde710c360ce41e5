package org.pointingparty.page.fragment;

import jakarta.servlet.jsp.PageContext;
import jakarta.servlet.jsp.tagext.SimpleTagSupport;
import java.io.IOException;

/**
 * {@code <pp:fragment name="seat" view="${seat}"/>}: writes a fragment into a page or another fragment, in the language
 * of that page, rendered as for a frame.
 */
public final class FragmentTag extends SimpleTagSupport {

    @SuppressWarnings("NullAway.Init")
    private String name;

    @SuppressWarnings("NullAway.Init")
    private Object view;

    /** Sets which fragment to write. */
    public void setName(String name) {
        this.name = name;
    }

    /** Sets what the fragment shows; never null. */
    public void setView(Object view) {
        this.view = view;
    }

    @Override
    public void doTag() throws IOException {
        PageContext page = (PageContext) getJspContext();
        JspFragmentRenderer renderer = JspFragmentRenderer.of(page.getServletContext());
        page.getOut().write(renderer.render(name, view, PageLanguage.of(page.getRequest())));
    }
}
