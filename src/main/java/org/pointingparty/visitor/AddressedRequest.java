package org.pointingparty.visitor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A request that also has the network address it comes from as {@link AddressHeader}. */
final class AddressedRequest extends HttpServletRequestWrapper {

    AddressedRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable String getHeader(String name) {
        return isAddress(name) ? getRemoteAddr() : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isAddress(name) ? Collections.enumeration(List.of(getRemoteAddr())) : super.getHeaders(name);
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
