package org.pointingparty.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.pointingparty.live.Answer;
import org.pointingparty.live.LiveRoom;
import org.pointingparty.live.LiveRooms;
import org.pointingparty.room.ParticipantId;
import org.pointingparty.visitor.Visitor;
import org.pointingparty.visitor.Visitors;

/** The documents of a room, for those who have a seat there; others are sent to its page. Thread-safe. */
@ApplicationScoped
class RoomDocuments {

    @Inject
    private LiveRooms rooms;

    @Inject
    private Visitors visitors;

    @Inject
    private Pages pages;

    @Inject
    private Exports exports;

    @Inject
    private Imports imports;

    @Inject
    private TicketPages ticketPages;

    @Inject
    private Entrance entrance;

    @Inject
    private Deletion deletion;

    /** What is done with a room by somebody who has a seat there. */
    @FunctionalInterface
    private interface Doing {
        void with(LiveRoom room, ParticipantId seat) throws ServletException, IOException;
    }

    /** What is done with a room by anybody. */
    @FunctionalInterface
    private interface Opening {
        void with(LiveRoom room) throws ServletException, IOException;
    }

    /** Answers with this document. */
    void show(RoomDocument document, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        enter(document, request, response, (room, seat) -> {
            switch (document.kind()) {
                case IMPORT -> imports.ask(room, request, response);
                case TICKET -> ticketPages.show(room, request, response);
                case TICKETS -> ticketPages.list(room, seat, request, response);
                case ENTER, DELETE -> pages.redirect("rooms/" + document.room(), request, response);
                default -> exports.show(document, request, response);
            }
        });
    }

    /** Takes in what was sent to this address. */
    void take(RoomDocument document, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        switch (document.kind()) {
            case IMPORT -> enter(document, request, response, (room, seat) -> imports.take(room, seat, request, response));
            case TICKET -> enter(document, request, response, (room, seat) -> ticketPages.take(room, seat, request, response));
            case ENTER -> open(document, request, response, room -> entrance.take(room, request, response));
            case DELETE -> enter(document, request, response, (room, seat) -> deletion.take(room, seat, request, response));
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void enter(RoomDocument document, HttpServletRequest request, HttpServletResponse response, Doing doing)
            throws ServletException, IOException {
        open(document, request, response, room -> {
            Optional<ParticipantId> seat = visitors.of(request).map(Visitor::id).flatMap(room::seat);
            if (seat.isEmpty()) {
                pages.redirect("rooms/" + document.room(), request, response);
            } else {
                doing.with(room, seat.get());
            }
        });
    }

    private void open(RoomDocument document, HttpServletRequest request, HttpServletResponse response, Opening opening)
            throws ServletException, IOException {
        Answer<LiveRoom> room = rooms.open(document.room());
        if (room.rejection().isPresent()) {
            pages.turnAway(room.refusal(), request, response);
        } else {
            opening.with(room.given());
        }
    }
}
