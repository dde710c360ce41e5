package org.pointingparty.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.settings.Messages;
import org.pointingparty.visitor.Visitor;

/**
 * One request while it is answered: who asks and in which language are found once. Serves one thread.
 *
 * @param request what was asked
 * @param response for cookies alone; the rest of the answer is a {@link Reply}
 * @param visitor who asks, if it is somebody we know
 * @param language the language of the answer, one of the product's
 * @param messages the product's texts
 */
public record Exchange(HttpServletRequest request, HttpServletResponse response, Optional<Visitor> visitor,
        Locale language, Messages messages) {

    /** What the request says under this name; null if nothing. */
    public @Nullable String parameter(String name) {
        return request.getParameter(name);
    }

    /** What the request says under this name; empty if nothing. */
    public String typed(String name) {
        String value = parameter(name);
        return value == null ? "" : value;
    }

    /** One of the product's texts. */
    public String text(String key, Object... arguments) {
        return messages.text(language, key, arguments);
    }

    /** Why something was refused, in words. */
    public String text(Rejection refusal) {
        return text("rejection." + refusal.reason().code(), refusal.arguments().toArray());
    }

    /** That there is no such room, or that this visitor cannot do this now, and why. */
    public Reply turnAway(Rejection refusal) {
        if (refusal.reason() == Reason.NO_SUCH_ROOM) {
            return new Reply.NotFound();
        }
        Status status = Status.ofCommand(refusal.reason());
        return new Reply.Page("error", new ErrorPage(status.code(), text(refusal)), status);
    }
}
