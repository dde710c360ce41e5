package org.pointingparty.page.fragment;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request nobody sent: as much of one as a fragment needs. Serves one rendering on one thread. */
final class DetachedRequest extends HttpServletRequestWrapper {

    private static final HttpServletRequest NO_REQUEST = Absent.of(HttpServletRequest.class);

    private final Map<String, @Nullable Object> attributes = new HashMap<>();
    private final ServletContext context;
    private final String contextPath;
    private final Locale language;

    DetachedRequest(ServletContext context, String contextPath, Locale language) {
        super(NO_REQUEST);
        this.context = context;
        this.contextPath = contextPath;
        this.language = language;
    }

    @Override
    public @Nullable Object getAttribute(String name) {
        return attributes.get(name);
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        attributes.put(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        attributes.remove(name);
    }

    @Override
    public Enumeration<String> getAttributeNames() {
        return Collections.enumeration(List.copyOf(attributes.keySet()));
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    /** Says that the page is included, since such a page never touches the status or headers of the response. */
    @Override
    public DispatcherType getDispatcherType() {
        return DispatcherType.INCLUDE;
    }

    @Override
    public ServletContext getServletContext() {
        return context;
    }

    @Override
    public String getContextPath() {
        return contextPath;
    }

    @Override
    public String getCharacterEncoding() {
        return "UTF-8";
    }

    @Override
    public Locale getLocale() {
        return language;
    }

    @Override
    public Enumeration<Locale> getLocales() {
        return Collections.enumeration(List.of(language));
    }

    /** The language alone, since the tags that format numbers use it only if this header is there. */
    @Override
    public @Nullable String getHeader(String name) {
        return "accept-language".equalsIgnoreCase(name) ? language.toLanguageTag() : null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Map.of();
    }
}
