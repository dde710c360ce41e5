package org.pointingparty.transport.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.websocket.Session;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pointingparty.live.Answer;
import org.pointingparty.live.CommandCount;
import org.pointingparty.live.LiveRoom;
import org.pointingparty.live.LiveRooms;
import org.pointingparty.live.admission.Admission;
import org.pointingparty.live.admission.Place;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.settings.Languages;
import org.pointingparty.settings.Messages;
import org.pointingparty.transport.broadcast.Broadcaster;
import org.pointingparty.transport.broadcast.Connection;
import org.pointingparty.transport.broadcast.Drain;
import org.pointingparty.transport.frame.FrameDecoder;
import org.pointingparty.transport.socket.RoomHandshake;
import org.pointingparty.transport.socket.SessionLink;
import org.pointingparty.view.NoticeView;
import org.pointingparty.visitor.Visitor;
import org.pointingparty.visitor.Visitors;

/** Receives who connects and what they send, and tells them what was refused. Thread-safe. */
@ApplicationScoped
public class Reception {

    private final FrameDecoder decoder = new FrameDecoder();

    @Inject
    private LiveRooms rooms;

    @Inject
    private Visitors visitors;

    @Inject
    private Broadcaster broadcaster;

    @Inject
    private Drain drain;

    @Inject
    private Admission admission;

    @Inject
    private CommandCount commands;

    @Inject
    private Messages messages;

    /** Opens a connection for a visitor who has a seat in the room; turns others away, and then gives null. */
    public Connection open(Session session, String roomId) {
        Welcome welcome = welcome(caller(session), roomId);
        if (welcome.connection() == null) {
            broadcaster.turnAway(welcome.code(), welcome.reason(), executor -> new SessionLink(session, executor));
        }
        return welcome.connection();
    }

    /** Opens a connection for somebody who has a seat in the room; says why not to others. */
    public Welcome welcome(Caller caller, String roomId) {
        if (drain.isBegun()) {
            return Welcome.restarting();
        }
        Answer<LiveRoom> room = RoomId.parse(roomId).map(rooms::open)
                .orElseGet(() -> Answer.refuse(Rejection.of(Reason.NO_SUCH_ROOM)));
        return room.rejection().map(Welcome::notOpen).orElseGet(() -> seat(caller, room.given()));
    }

    private Welcome seat(Caller caller, LiveRoom room) {
        Optional<VisitorId> visitor = caller.visitor().map(Visitor::id);
        return visitor.flatMap(room::seat)
                .map(seat -> admit(caller, room, seat))
                .orElseGet(() -> visitor.filter(room::hasRemoved).isPresent() ? Welcome.removed() : Welcome.nameNeeded());
    }

    private Welcome admit(Caller caller, LiveRoom room, ParticipantId participant) {
        Place place = new Place(room.state().room().id(), caller.address());
        return admission.take(place)
                .map(Welcome::full)
                .orElseGet(() -> Welcome.of(connect(caller, place, room, participant)));
    }

    private Connection connect(Caller caller, Place place, LiveRoom room, ParticipantId participant) {
        return broadcaster.open(place, room, participant, caller.language(), caller.token(), caller.link());
    }

    private Caller caller(Session session) {
        List<String> painted = session.getRequestParameterMap().getOrDefault("v", List.of());
        return new Caller(visitors.of(cookies(session)), property(session, RoomHandshake.ADDRESS), language(session),
                painted.isEmpty() ? null : painted.get(0),
                executor -> new SessionLink(session, executor));
    }

    /** Carries out a command, or says why not. */
    public void text(Connection connection, String text) {
        connection.pulse().heard();
        FrameDecoder.Decoded frame = decoder.decode(text);
        commands.count(refusal(connection, frame)).ifPresent(rejection -> tell(connection, rejection, frame.ref()));
    }

    private Optional<Rejection> refusal(Connection connection, FrameDecoder.Decoded frame) {
        if (!connection.mayAsk()) {
            return Optional.of(Rejection.of(Reason.TOO_FAST));
        }
        return frame.refusal() != null
                ? Optional.of(frame.refusal())
                : connection.room().submit(frame.command(), connection.participant());
    }

    /** Refuses a frame that is no text. */
    public void binary(Connection connection) {
        connection.pulse().heard();
        Rejection malformed = Rejection.of(Reason.MALFORMED);
        commands.count(Optional.of(malformed));
        tell(connection, malformed, null);
    }

    public void closed(Connection connection) {
        broadcaster.close(connection);
    }

    private void tell(Connection connection, Rejection rejection, Integer ref) {
        String code = rejection.reason().code();
        String text = messages.text(connection.language(), "rejection." + code, rejection.arguments().toArray());
        connection.broadcast().tell(connection, new NoticeView(code, ref, text));
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
