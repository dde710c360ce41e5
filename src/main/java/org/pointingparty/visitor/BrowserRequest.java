package org.pointingparty.visitor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A request as the browser has sent it, whatever proxies it has passed: from the browser's address, and secure if the
 * browser uses https. It has the address as {@link AddressHeader}, too.
 */
final class BrowserRequest extends HttpServletRequestWrapper {

    private static final String HTTPS = "https";

    private final String address;
    private final boolean secure;

    /**
     * A request of this browser.
     *
     * @param address the browser's network address
     * @param secure whether the browser uses https
     */
    BrowserRequest(HttpServletRequest request, String address, boolean secure) {
        super(request);
        this.address = address;
        this.secure = secure;
    }

    @Override
    public String getRemoteAddr() {
        return address;
    }

    @Override
    public boolean isSecure() {
        return secure;
    }

    @Override
    public String getScheme() {
        return secure ? HTTPS : super.getScheme();
    }

    @Override
    public StringBuffer getRequestURL() {
        StringBuffer url = super.getRequestURL();
        return secure && url.indexOf("http:") == 0 ? url.insert("http".length(), 's') : url;
    }

    @Override
    public @Nullable String getHeader(String name) {
        return isAddress(name) ? address : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isAddress(name) ? Collections.enumeration(List.of(address)) : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        Set<String> names = new TreeSet<>(Collections.list(super.getHeaderNames()));
        names.add(AddressHeader.NAME);
        return Collections.enumeration(names);
    }

    private static boolean isAddress(String name) {
        return AddressHeader.NAME.equalsIgnoreCase(name);
    }
}
