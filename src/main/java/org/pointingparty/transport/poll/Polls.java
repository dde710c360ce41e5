package org.pointingparty.transport.poll;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.settings.Languages;
import org.pointingparty.settings.Messages;
import org.pointingparty.transport.broadcast.Connection;
import org.pointingparty.transport.outbox.CloseCode;
import org.pointingparty.transport.reception.Caller;
import org.pointingparty.transport.reception.Reception;
import org.pointingparty.visitor.Visitor;
import org.pointingparty.visitor.Visitors;

/** The connections of tabs that poll, by the ids they were given. Thread-safe. */
@ApplicationScoped
class Polls {

    private static final int ID_BYTES = 16;
    private static final int MEMORY_SECONDS = 40;

    private final Map<String, Polling> pollings = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();

    @Resource
    private ManagedExecutorService executor;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private Reception reception;

    @Inject
    private Visitors visitors;

    @Inject
    private Messages messages;

    /**
     * A tab that polls.
     *
     * @param id of its connection
     * @param room the id in its address
     * @param visitor whose it is; nobody else is answered
     */
    record Polling(String id, String room, VisitorId visitor, Connection connection, PollLink link) {
    }

    /** Opens a connection for a visitor who has a seat in the room; answers with its id, or why there is none. */
    PollAnswer open(HttpServletRequest request, String room) {
        String id = newId();
        PollLink link = new PollLink(executor, System::nanoTime, () -> forgetLater(id));
        Optional<Visitor> visitor = visitors.of(request);
        Caller caller = new Caller(visitor.orElse(null), request.getRemoteAddr(),
                messages.choose(Languages.wanted(request.getHeader("Accept-Language"))), request.getParameter("v"),
                anybody -> link);
        return reception.welcome(caller, room).either(
                connection -> {
                    pollings.put(id, new Polling(id, room, visitor.orElseThrow().id(), connection, link));
                    return response -> PollAnswer.frame(id, response);
                },
                refused -> response -> PollAnswer.closed(refused.code(), response));
    }

    /** Forgets a connection a while after its end, so that a tab between two requests learns why it is over. */
    private void forgetLater(String id) {
        try {
            scheduler.schedule(() -> pollings.remove(id), MEMORY_SECONDS, TimeUnit.SECONDS);
        } catch (RejectedExecutionException stopping) {
            // All are forgotten together.
        }
    }

    /** The connection with this id, if it is this visitor's own. */
    Optional<Polling> find(HttpServletRequest request, String room) {
        String id = request.getParameter("c");
        Optional<VisitorId> visitor = visitors.of(request).map(Visitor::id);
        return Optional.ofNullable(id == null ? null : pollings.get(id))
                .filter(polling -> polling.room().equals(room))
                .filter(polling -> visitor.filter(polling.visitor()::equals).isPresent());
    }

    /** Takes a request that waits for a frame. */
    void poll(Polling polling, long received, Poll poll) {
        polling.connection().pulse().heard();
        polling.link().poll(received, poll);
        if (polling.link().isClosed()) {
            reception.closed(polling.connection());
        }
    }

    /** Carries out a command, or tells the connection why not. */
    void text(Polling polling, String text) {
        reception.text(polling.connection(), text);
    }

    /** Ends a connection because its tab says so. */
    void end(Polling polling) {
        pollings.remove(polling.id());
        reception.closed(polling.connection());
        polling.link().close(CloseCode.GOING_AWAY, "");
    }

    private String newId() {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
