package org.pointingparty.transport.socket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.websocket.Session;
import java.util.List;
import java.util.Locale;
import org.pointingparty.settings.Languages;
import org.pointingparty.settings.Messages;
import org.pointingparty.transport.reception.Caller;
import org.pointingparty.visitor.Visitors;

/** Tells who calls by WebSocket, from the handshake. Thread-safe. */
@ApplicationScoped
class SocketCallers {

    @Inject
    private Visitors visitors;

    @Inject
    private Messages messages;

    /** The caller of this session, all calls to which pass this gate. */
    Caller of(Session session, Gate gate) {
        List<String> painted = session.getRequestParameterMap().getOrDefault("v", List.of());
        return new Caller(visitors.of(cookies(session)).orElse(null), property(session, RoomHandshake.ADDRESS),
                language(session), painted.isEmpty() ? null : painted.get(0),
                executor -> new SessionLink(session, gate, executor));
    }

    @SuppressWarnings("unchecked")
    private static List<String> cookies(Session session) {
        return (List<String>) session.getUserProperties().getOrDefault(RoomHandshake.COOKIES, List.of());
    }

    private Locale language(Session session) {
        return messages.choose(Languages.wanted(property(session, RoomHandshake.LANGUAGES)));
    }

    private static String property(Session session, String name) {
        return (String) session.getUserProperties().getOrDefault(name, "");
    }
}
