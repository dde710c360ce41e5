package org.pointingparty.transport.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pointingparty.live.Answer;
import org.pointingparty.live.CommandCount;
import org.pointingparty.live.LiveRoom;
import org.pointingparty.live.admission.Admission;
import org.pointingparty.live.admission.AdmissionKey;
import org.pointingparty.live.admission.Ceiling;
import org.pointingparty.live.admission.Strangers;
import org.pointingparty.live.search.RoomSearch;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.settings.Messages;
import org.pointingparty.transport.broadcast.Broadcaster;
import org.pointingparty.transport.broadcast.Connection;
import org.pointingparty.transport.broadcast.Drain;
import org.pointingparty.transport.frame.FrameDecoder;
import org.pointingparty.transport.outbox.CloseCode;
import org.pointingparty.transport.outbox.Link;
import org.pointingparty.view.NoticeView;
import org.pointingparty.visitor.Visitor;

/** Lets callers in, takes what they send, and tells them what was refused. Thread-safe. */
@ApplicationScoped
public class Reception {

    private final FrameDecoder decoder = new FrameDecoder();

    @Inject
    private RoomSearch rooms;

    @Inject
    private Strangers strangers;

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

    /** Opens a connection for somebody who has a seat in the room; turns others away, and then returns null. */
    public Optional<Connection> open(Caller caller, String roomId) {
        return welcome(caller, roomId).either(Optional::of, refused -> {
            broadcaster.turnAway(refused.code(), refused.reason(), caller.link());
            return Optional.empty();
        });
    }

    /** Closes the line of somebody who could not even be turned away, because something failed. */
    public void abandon(Function<Executor, Link> link) {
        broadcaster.turnAway(CloseCode.TRY_AGAIN_LATER, "cannot be opened", link);
    }

    /** Opens a connection for somebody who has a seat in the room; tells others why not. */
    public OpenResult welcome(Caller caller, String roomId) {
        if (drain.isBegun()) {
            return OpenResult.restarting();
        }
        Answer<LiveRoom> room = RoomId.parse(roomId)
                .map(id -> rooms.visible(id, visitor(caller).orElse(null), caller.address()))
                .orElseGet(() -> Answer.refuse(Rejection.of(Reason.NO_SUCH_ROOM)));
        return room.either(open -> seat(caller, open), OpenResult::notOpen);
    }

    private OpenResult seat(Caller caller, LiveRoom room) {
        return visitor(caller).flatMap(room::seat)
                .map(seat -> admit(caller, room, seat))
                .orElseGet(() -> turnAway(visitor(caller), caller.address(), room));
    }

    private OpenResult turnAway(Optional<VisitorId> visitor, String address, LiveRoom room) {
        if (strangers.objectionToKnock(visitor.orElse(null), address).isPresent()) {
            return OpenResult.full(Ceiling.STRANGERS_PER_MINUTE);
        }
        return visitor.filter(room::hasRemoved).isPresent() ? OpenResult.removed() : OpenResult.nameNeeded();
    }

    private static Optional<VisitorId> visitor(Caller caller) {
        return Optional.ofNullable(caller.visitor()).map(Visitor::id);
    }

    private OpenResult admit(Caller caller, LiveRoom room, ParticipantId participant) {
        AdmissionKey key = new AdmissionKey(room.state().room().id(), caller.address());
        return admission.take(key)
                .map(OpenResult::full)
                .orElseGet(() -> OpenResult.of(connect(caller, key, room, participant)));
    }

    private Connection connect(Caller caller, AdmissionKey key, LiveRoom room, ParticipantId participant) {
        return broadcaster.open(key, room, participant, caller.language(), caller.token(), caller.link());
    }

    /** Carries out a command, or says why not. */
    public void text(Connection connection, String text) {
        FrameDecoder.Decoded frame = decoder.decode(text);
        commands.count(refusal(connection, frame)).ifPresent(rejection -> tell(connection, rejection, frame.ref()));
    }

    private Optional<Rejection> refusal(Connection connection, FrameDecoder.Decoded frame) {
        if (!connection.mayAsk()) {
            return Optional.of(Rejection.of(Reason.TOO_FAST));
        }
        return frame.command() != null
                ? connection.room().submit(frame.command(), connection.participant())
                : Optional.ofNullable(frame.refusal());
    }

    /** Refuses a frame that is not text. */
    public void binary(Connection connection) {
        Rejection malformed = Rejection.of(Reason.MALFORMED);
        commands.count(Optional.of(malformed));
        tell(connection, malformed, null);
    }

    /** Notes that a connection is over. */
    public void closed(Connection connection) {
        broadcaster.close(connection);
    }

    private void tell(Connection connection, Rejection rejection, @Nullable Integer ref) {
        String code = rejection.reason().code();
        String text = messages.text(connection.language(), "rejection." + code, rejection.arguments().toArray());
        connection.broadcast().tell(connection, new NoticeView(code, ref, text));
    }
}
