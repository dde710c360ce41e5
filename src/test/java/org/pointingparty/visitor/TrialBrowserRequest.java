package org.pointingparty.visitor;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pointingparty.page.fragment.Absent;

/** A request that nobody has sent: a GET of the home page at the root context, over http, from this machine. */
public final class TrialBrowserRequest extends HttpServletRequestWrapper {

    private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final List<Cookie> cookies = new ArrayList<>();
    private String address = "127.0.0.1";
    private String local = "127.0.0.1";
    private String method = "GET";
    private String path = "";
    private final Map<String, Object> attributes = new HashMap<>();
    private boolean secure;

    public TrialBrowserRequest() {
        super(Absent.of(HttpServletRequest.class));
        with("Host", "party.example.com");
    }

    /** Adds a line of this header; of Host there is one. */
    public TrialBrowserRequest with(String header, String value) {
        if (header.equals("Host")) {
            headers.remove(header);
        }
        headers.computeIfAbsent(header, name -> new ArrayList<>()).add(value);
        return this;
    }

    public TrialBrowserRequest without(String header) {
        headers.remove(header);
        return this;
    }

    public TrialBrowserRequest with(Cookie cookie) {
        cookies.add(cookie);
        return this;
    }

    public TrialBrowserRequest from(String remote) {
        address = remote;
        return this;
    }

    /** Came to this address of the server. */
    public TrialBrowserRequest to(String localAddress) {
        local = localAddress;
        return this;
    }

    public TrialBrowserRequest posting() {
        method = "POST";
        return this;
    }

    public TrialBrowserRequest at(String servletPath) {
        path = servletPath;
        return this;
    }

    public TrialBrowserRequest overHttps() {
        secure = true;
        return this;
    }

    /** The same once more, as another request. */
    public TrialBrowserRequest again() {
        attributes.clear();
        return this;
    }

    @Override
    public Object getAttribute(String name) {
        return attributes.get(name);
    }

    @Override
    public void setAttribute(String name, Object value) {
        attributes.put(name, value);
    }

    @Override
    public String getMethod() {
        return method;
    }

    @Override
    public String getContextPath() {
        return "";
    }

    @Override
    public String getServletPath() {
        return path;
    }

    @Override
    public String getRemoteAddr() {
        return address;
    }

    @Override
    public String getLocalAddr() {
        return local;
    }

    @Override
    public boolean isSecure() {
        return secure;
    }

    @Override
    public String getScheme() {
        return secure ? "https" : "http";
    }

    @Override
    public StringBuffer getRequestURL() {
        return new StringBuffer(getScheme() + "://" + getHeader("Host") + "/" + path);
    }

    @Override
    public Cookie[] getCookies() {
        return cookies.isEmpty() ? null : cookies.toArray(new Cookie[0]);
    }

    @Override
    public String getHeader(String name) {
        return headers.containsKey(name) ? headers.get(name).get(0) : null;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return Collections.enumeration(headers.getOrDefault(name, List.of()));
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(headers.keySet());
    }
}
