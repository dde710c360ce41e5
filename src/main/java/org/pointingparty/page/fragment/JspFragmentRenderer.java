package org.pointingparty.page.fragment;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Locale;
import org.pointingparty.settings.Messages;
import org.pointingparty.view.patch.FragmentRenderer;

/**
 * Renders the JSPs in {@code WEB-INF/fragments} on any thread, without a request: the compiled page is called directly,
 * since a request dispatcher works with the server's own requests only. The view of {@code ticket-row.jsp} is its
 * attribute {@code ticketRow}; {@code now} is the time of rendering, in milliseconds since 1970. Thread-safe.
 */
public final class JspFragmentRenderer implements FragmentRenderer {

    private final ServletContext context;
    private final String contextPath;
    private final FragmentRegistry registry;
    private final PageLanguage pageLanguage;
    private final RowCache rows = new RowCache(this::write);

    JspFragmentRenderer(ServletContext context, FragmentRegistry registry, Messages messages) {
        this.context = context;
        this.contextPath = context.getContextPath();
        this.registry = registry;
        this.pageLanguage = new PageLanguage(messages);
    }

    /**
     * Returns the renderer of an application.
     *
     * @throws IllegalStateException if {@link FragmentInstaller} has not run there
     */
    public static JspFragmentRenderer of(ServletContext context) {
        if (context.getAttribute(JspFragmentRenderer.class.getName()) instanceof JspFragmentRenderer renderer) {
            return renderer;
        }
        throw new IllegalStateException("No fragments were installed in this application");
    }

    void publish(ServletContext context) {
        context.setAttribute(JspFragmentRenderer.class.getName(), this);
    }

    /** {@inheritDoc} */
    @Override
    public String render(String name, Object view, Locale language) {
        return RowCache.holds(name) ? rows.render(name, view, language) : write(name, view, language);
    }

    /** Forgets the rows rendered so far, because a fragment may have changed. */
    public void forget() {
        rows.clear();
    }

    private String write(String name, Object view, Locale language) {
        CompiledFragment fragment = registry.find(name);
        DetachedRequest request = new DetachedRequest(context, contextPath, language);
        pageLanguage.set(request, language);
        request.setAttribute(fragment.attribute(), requireNonNull(view, "view"));
        request.setAttribute("now", System.currentTimeMillis());
        DetachedResponse response = new DetachedResponse();
        try {
            fragment.write(request, response);
        } catch (ServletException | IOException cause) {
            throw new IllegalStateException("Fragment \"" + name + "\" could not show " + view.getClass(), cause);
        }
        return response.text();
    }
}
