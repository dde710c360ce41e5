package org.pointingparty.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.pointingparty.live.Guesser;
import org.pointingparty.live.LiveRoom;
import org.pointingparty.live.RoomCodes;
import org.pointingparty.room.Join;
import org.pointingparty.room.Reason;
import org.pointingparty.room.Rejection;
import org.pointingparty.visitor.Visitor;
import org.pointingparty.visitor.Visitors;

/** Where newcomers show the code of a room that asks for it. Thread-safe. */
@ApplicationScoped
class Entrance {

    private static final String CODE = "code";

    @Inject
    private Visitors visitors;

    @Inject
    private RoomCodes codes;

    @Inject
    private Pages pages;

    /** Asks for the code. */
    void ask(LiveRoom room, HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        show(room, FormState.FRESH, HttpServletResponse.SC_OK, request, response);
    }

    /** Lets in who has typed the code; those who need none are sent to the room, which says the rest. */
    void take(LiveRoom room, HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Optional<Visitor> visitor = visitors.of(request);
        Optional<Rejection> refusal = visitor.filter(newcomer -> needsCode(room, newcomer))
                .flatMap(newcomer -> refusal(room, newcomer, request));
        if (refusal.isEmpty()) {
            pages.redirect("rooms/" + room.state().room().id(), request, response);
        } else {
            refuse(room, refusal.get(), request, response);
        }
    }

    /** Who asks: for the room codes to count. */
    static Guesser guesser(Visitor visitor, HttpServletRequest request) {
        return new Guesser(request.getRemoteAddr(), visitor.id());
    }

    private static boolean needsCode(LiveRoom room, Visitor visitor) {
        return room.admit(visitor.id(), visitor.name()).rejection()
                .filter(refusal -> refusal.reason() == Reason.CODE_NEEDED).isPresent();
    }

    private Optional<Rejection> refusal(LiveRoom room, Visitor visitor, HttpServletRequest request) {
        return codes.objection(room, request.getParameter(CODE), guesser(visitor, request))
                .or(() -> room.admit(new Join(visitor.id(), visitor.name(), true)).rejection());
    }

    private void refuse(LiveRoom room, Rejection refusal, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String typed = request.getParameter(CODE);
        FormState form = new FormState(Map.of(CODE, typed == null ? "" : typed), Map.of(CODE, pages.text(refusal, request)));
        show(room, form, pages.refusedForm(refusal, response), request, response);
    }

    private void show(LiveRoom room, FormState form, int status, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        CodePage page = new CodePage(room.state().room().id().value(), room.state().room().title(), form);
        pages.show("code", page, status, request, response);
    }
}
