package org.pointingparty.page.assets;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.pointingparty.page.fragment.DetachedResponse;
import org.pointingparty.page.fragment.FragmentRegistry;
import org.pointingparty.page.fragment.JspFragmentRenderer;
import org.pointingparty.settings.Settings;

/**
 * In development makes the server check, before it answers, whether a fragment has changed. The server checks pages by
 * itself, but fragments are called directly. Otherwise does nothing.
 */
@WebFilter(urlPatterns = "/rooms/*", asyncSupported = true,
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ASYNC})
public class DevelopmentFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (settings.development() && request.getMethod().equals("GET")) {
            refresh(request, response);
        }
        chain.doFilter(request, response);
    }

    private static void refresh(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        ServletContext context = request.getServletContext();
        List<String> fragments = context.getServletRegistrations().keySet().stream()
                .filter(name -> name.startsWith(FragmentRegistry.SERVLET_PREFIX)).toList();
        for (String fragment : fragments) {
            context.getNamedDispatcher(fragment).include(new Precompiling(request), new DetachedResponse(response));
        }
        JspFragmentRenderer.of(context).forget();
    }

    /** A request that has a changed page compiled, but not shown. */
    private static final class Precompiling extends HttpServletRequestWrapper {

        Precompiling(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getQueryString() {
            return "jsp_precompile=true";
        }
    }
}
