package org.pointingparty.live.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pointingparty.live.Answer;
import org.pointingparty.live.LiveRoom;
import org.pointingparty.live.LiveRooms;
import org.pointingparty.live.admission.Strangers;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.refusal.Rejection;

/**
 * Opens rooms for whoever asks, and limits how often anybody looks for one that is not there; a room in memory costs
 * nobody anything. Thread-safe.
 */
@ApplicationScoped
public class RoomSearch {

    private LiveRooms rooms;
    private Strangers strangers;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway.Init")
    protected RoomSearch() {
    }

    /** Looks among these rooms. */
    @Inject
    public RoomSearch(LiveRooms rooms, Strangers strangers) {
        this.rooms = rooms;
        this.strangers = strangers;
    }

    /**
     * The room with this id, or why there is none, as far as this visitor may ask.
     *
     * @param visitor who asks, or null if that is not known
     * @param address the network address of the request; empty if that is not known
     */
    public Answer<LiveRoom> open(RoomId id, @Nullable VisitorId visitor, String address) {
        if (rooms.isInMemory(id)) {
            return rooms.open(id);
        }
        Optional<Rejection> objection = strangers.objectionToSearch(visitor, address);
        if (objection.isPresent()) {
            return Answer.refuse(objection.get());
        }
        Answer<LiveRoom> room = rooms.open(id);
        if (room.value().isPresent()) {
            strangers.found(visitor, address);
        }
        return room;
    }
}
