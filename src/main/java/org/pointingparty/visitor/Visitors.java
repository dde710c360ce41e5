package org.pointingparty.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pointingparty.room.people.VisitorId;

/** Recognises browsers by a signed cookie, which it sets and removes. Thread-safe. */
@ApplicationScoped
public class Visitors {

    private static final String COOKIE = "pointing-party";
    private static final Duration LIFETIME = Duration.ofDays(180);
    private static final Pattern SEMICOLON = Pattern.compile(";");

    private final SecureRandom random = new SecureRandom();
    private VisitorKeys keys;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway.Init")
    protected Visitors() {
    }

    /** Signs and verifies cookies with these keys. */
    @Inject
    public Visitors(VisitorKeys keys) {
        this.keys = keys;
    }

    /** The visitor who sent this request, if recognised. */
    public Optional<Visitor> of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : of(Stream.of(cookies).filter(cookie -> COOKIE.equals(cookie.getName())).map(Cookie::getValue));
    }

    /** The visitor who sent these {@code Cookie} headers, if recognised. */
    public Optional<Visitor> of(Iterable<String> cookieHeaders) {
        Stream.Builder<String> values = Stream.builder();
        for (String header : cookieHeaders) {
            SEMICOLON.splitAsStream(header)
                    .map(String::strip)
                    .filter(cookie -> cookie.startsWith(COOKIE + "="))
                    .forEach(cookie -> values.add(cookie.substring(COOKIE.length() + 1)));
        }
        return of(values.build());
    }

    private Optional<Visitor> of(Stream<String> tokens) {
        List<VisitorToken> readers = keys.newestFirst().stream().map(VisitorToken::new).toList();
        return tokens.flatMap(text -> readers.stream().flatMap(token -> token.read(text).stream())).findFirst();
    }

    /** Sets a cookie with this name for the browser that sent this request; a recognised visitor keeps the id. */
    public void remember(String name, HttpServletRequest request, HttpServletResponse response) {
        VisitorId id = of(request).map(Visitor::id)
                .orElseGet(() -> new VisitorId(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(16))));
        VisitorToken token = new VisitorToken(keys.newestFirst().get(0));
        response.addCookie(cookie(token.write(new Visitor(id, name)), LIFETIME, request));
    }

    /** Removes the cookie of the browser that sent this request. */
    public void forget(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie("", Duration.ZERO, request));
    }

    private static Cookie cookie(String value, Duration lifetime, HttpServletRequest request) {
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
        cookie.setMaxAge((int) lifetime.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
