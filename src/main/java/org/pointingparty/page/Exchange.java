package org.pointingparty.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pointingparty.live.Answer;
import org.pointingparty.live.LiveRoom;
import org.pointingparty.live.search.RoomSearch;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.settings.Messages;
import org.pointingparty.visitor.Visitor;

/**
 * One request while it is answered; the visitor and the language are looked up once. Serves one thread.
 *
 * @param request what was asked
 * @param response for cookies alone; the rest of the answer is a {@link Reply}
 * @param visitor who asks, if known
 * @param language the language of the answer, one of the product's
 * @param messages the product's texts
 */
public record Exchange(HttpServletRequest request, HttpServletResponse response, Optional<Visitor> visitor,
        Locale language, Messages messages) {

    /** The request's parameter of this name; null if it has none. */
    public @Nullable String parameter(String name) {
        return request.getParameter(name);
    }

    /** The request's parameter of this name; empty if it has none. */
    public String typed(String name) {
        String value = parameter(name);
        return value == null ? "" : value;
    }

    /** The room with this id, or why there is none, as far as whoever asks may look for it. */
    public Answer<LiveRoom> open(RoomId id, RoomSearch rooms) {
        return rooms.open(id, visitor.map(Visitor::id).orElse(null), request.getRemoteAddr());
    }

    /** The same, as far as whoever asks may know of it. */
    public Answer<LiveRoom> visible(RoomId id, RoomSearch rooms) {
        return rooms.visible(id, visitor.map(Visitor::id).orElse(null), request.getRemoteAddr());
    }

    /** One of the product's texts. */
    public String text(String key, Object... arguments) {
        return messages.text(language, key, arguments);
    }

    /** The reason of a refusal, in words. */
    public String text(Rejection refusal) {
        return text("rejection." + refusal.reason().code(), refusal.arguments().toArray());
    }

    /** The answer that there is no such room, or that the visitor cannot do this now, and why. */
    public Reply turnAway(Rejection refusal) {
        if (refusal.reason() == Reason.NO_SUCH_ROOM) {
            return new Reply.NotFound();
        }
        Status status = Status.ofCommand(refusal.reason());
        return new Reply.Page("error", new ErrorPage(status.code(), text(refusal)), status);
    }
}
