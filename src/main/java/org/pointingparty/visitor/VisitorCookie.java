package org.pointingparty.visitor;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The cookie of visitors. Under https at the root of its host, its name begins with {@code __Host-}: browsers then take
 * it from nobody but this very host over https (RFC 6265bis, 4.1.3.2). The name without that, which is used everywhere
 * else, is still read there in this release, since the one before used nothing else.
 */
final class VisitorCookie {

    private static final String NAME = "pointing-party";
    private static final String HOST_NAME = "__Host-" + NAME;
    private static final Duration LIFETIME = Duration.ofDays(180);
    private static final Pattern SEMICOLON = Pattern.compile(";");

    private VisitorCookie() {
    }

    /** What the cookies of this request say, that of the name which nobody else can set first. */
    static Stream<String> values(HttpServletRequest request) {
        return Stream.of(HOST_NAME, NAME).flatMap(name -> values(name, request));
    }

    private static Stream<String> values(String name, HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Stream.empty()
                : Stream.of(cookies).filter(cookie -> name.equals(cookie.getName())).map(Cookie::getValue);
    }

    /** The same of {@code Cookie} headers. */
    static Stream<String> values(Iterable<String> headers) {
        List<String> cookies = new ArrayList<>();
        headers.forEach(header -> SEMICOLON.splitAsStream(header).map(String::strip).forEach(cookies::add));
        return Stream.of(HOST_NAME + "=", NAME + "=").flatMap(start -> cookies.stream()
                .filter(cookie -> cookie.startsWith(start))
                .map(cookie -> cookie.substring(start.length())));
    }

    /** Whether this request has a cookie of the former name alone, where there is another one now. */
    static boolean hasOnlyFormerName(HttpServletRequest request) {
        return isOfHost(request) && values(HOST_NAME, request).findAny().isEmpty();
    }

    /** Gives the browser that sent this request a cookie that says this; takes away one of the former name. */
    static List<Cookie> set(String value, HttpServletRequest request) {
        boolean former = isOfHost(request) && values(NAME, request).findAny().isPresent();
        Cookie cookie = cookie(isOfHost(request) ? HOST_NAME : NAME, value, LIFETIME, request);
        return former ? List.of(cookie, cookie(NAME, "", Duration.ZERO, request)) : List.of(cookie);
    }

    /** Takes the cookie away, by each name that the browser which sent this request may have it by. */
    static List<Cookie> removal(HttpServletRequest request) {
        Cookie former = cookie(NAME, "", Duration.ZERO, request);
        return isOfHost(request) ? List.of(cookie(HOST_NAME, "", Duration.ZERO, request), former) : List.of(former);
    }

    private static boolean isOfHost(HttpServletRequest request) {
        return request.isSecure() && request.getContextPath().isEmpty();
    }

    private static Cookie cookie(String name, String value, Duration lifetime, HttpServletRequest request) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
        cookie.setMaxAge((int) lifetime.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
