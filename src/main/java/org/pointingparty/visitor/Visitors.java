package org.pointingparty.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pointingparty.room.people.VisitorId;

/** Recognises browsers by a signed cookie, which it sets and removes. Thread-safe. */
@ApplicationScoped
public class Visitors {

    private static final int ID_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private VisitorKeys keys;
    private VisitorRecords records;
    private Epochs epochs;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway.Init")
    protected Visitors() {
    }

    /** Signs and verifies cookies with these keys, and recognises nobody who has logged out by these records. */
    @Inject
    public Visitors(VisitorKeys keys, VisitorRecords records) {
        this.keys = keys;
        this.records = records;
        this.epochs = new Epochs(records, System::nanoTime);
    }

    /** The visitor who sent this request, if recognised. */
    public Optional<Visitor> of(HttpServletRequest request) {
        return recognised(VisitorCookie.values(request));
    }

    /** The visitor who sent these {@code Cookie} headers, if recognised. */
    public Optional<Visitor> of(Iterable<String> cookieHeaders) {
        return recognised(VisitorCookie.values(cookieHeaders));
    }

    /**
     * The visitor who sent this request, if recognised. If that was by a cookie of the former name, the browser gets
     * one of the present name, by which the next release recognises it.
     */
    public Optional<Visitor> welcome(HttpServletRequest request, HttpServletResponse response) {
        Optional<Visitor> visitor = of(request);
        visitor.filter(known -> VisitorCookie.hasOnlyFormerName(request) && !keys.newestFirst().isEmpty())
                .ifPresent(known -> set(known, request, response));
        return visitor;
    }

    private Optional<Visitor> recognised(Stream<String> tokens) {
        List<VisitorToken> readers = keys.newestFirst().stream().map(VisitorToken::new).toList();
        return tokens.flatMap(text -> readers.stream().flatMap(token -> token.read(text).stream()))
                .filter(visitor -> !epochs.isOver(visitor.id()))
                .findFirst();
    }

    /**
     * Sets a cookie with this name for the browser that sent this request. A recognised visitor keeps the id only if a
     * room knows it: an id may have been planted by somebody else who knows it too, and nothing is lost with it.
     */
    public void remember(String name, HttpServletRequest request, HttpServletResponse response) {
        VisitorId id = keptId(request).orElseGet(this::newId);
        set(new Visitor(id, name), request, response);
    }

    /** The id that the sender of this request would keep if remembered now; empty if that would be a new one. */
    public Optional<VisitorId> keptId(HttpServletRequest request) {
        return of(request).map(Visitor::id).filter(known -> records.isKnownToARoom(known).orElse(true));
    }

    private void set(Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
        VisitorToken token = new VisitorToken(keys.newestFirst().get(0));
        VisitorCookie.set(token.write(visitor), request).forEach(response::addCookie);
    }

    /**
     * Makes all cookies of this visitor worthless, in whatever browser, for good; false if that cannot be kept now. The
     * visitor has left all rooms before.
     */
    public boolean end(VisitorId visitor) {
        return epochs.end(visitor);
    }

    /** Removes the cookie of the browser that sent this request. */
    public void forget(HttpServletRequest request, HttpServletResponse response) {
        VisitorCookie.removal(request).forEach(response::addCookie);
    }

    private VisitorId newId() {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        VisitorId id = new VisitorId(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        epochs.begin(id);
        return id;
    }
}
