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
import java.util.stream.Stream;
import org.pointingparty.room.people.VisitorId;

/** Recognises browsers, makes itself known to new ones and forgets them again. Thread-safe. */
@ApplicationScoped
public class Visitors {

    private static final String COOKIE = "pointing-party";
    private static final Duration LIFETIME = Duration.ofDays(180);

    private final SecureRandom random = new SecureRandom();
    private VisitorKeys keys;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway.Init")
    protected Visitors() {
    }

    /** Recognises by these keys. */
    @Inject
    public Visitors(VisitorKeys keys) {
        this.keys = keys;
    }

    /** Who sent this request, if it is somebody we know. */
    public Optional<Visitor> of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : of(Stream.of(cookies).filter(cookie -> COOKIE.equals(cookie.getName())).map(Cookie::getValue));
    }

    /** Who sent these {@code Cookie} headers, if it is somebody we know. */
    public Optional<Visitor> of(Iterable<String> cookieHeaders) {
        Stream.Builder<String> values = Stream.builder();
        for (String header : cookieHeaders) {
            Stream.of(header.split(";"))
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

    /** Gives the browser that sent this request a name; it stays who it is if we knew it. */
    public void remember(String name, HttpServletRequest request, HttpServletResponse response) {
        VisitorId id = of(request).map(Visitor::id)
                .orElseGet(() -> new VisitorId(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(16))));
        VisitorToken token = new VisitorToken(keys.newestFirst().get(0));
        response.addCookie(cookie(token.write(new Visitor(id, name)), LIFETIME, request));
    }

    /** Makes the browser that sent this request a stranger. */
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
