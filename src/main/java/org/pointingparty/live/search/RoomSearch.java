package org.pointingparty.live.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.pointingparty.live.Answer;
import org.pointingparty.live.LiveRoom;
import org.pointingparty.live.LiveRooms;
import org.pointingparty.live.admission.Strangers;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.command.Join;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.refusal.Rejection;

/**
 * Opens rooms for whoever asks, and limits how often anybody looks for one that is not there; a room in memory costs
 * nobody anything. Thread-safe.
 */
@ApplicationScoped
public class RoomSearch {

    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] secret = new byte[32];
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
        new SecureRandom().nextBytes(secret);
    }

    /**
     * The room with this id, as far as this visitor may know of it: one that asks for its code is not there for whoever
     * would need that. So that nobody tells it by the time from one that is not there, another id is then looked for,
     * always the same for the same room and known to nobody, at the same cost.
     */
    public Answer<LiveRoom> visible(RoomId id, @Nullable VisitorId visitor, String address) {
        Answer<LiveRoom> room = open(id, visitor, address);
        boolean hidden = room.value().filter(open -> Join.needsCode(open.state().room(), visitor)).isPresent();
        return hidden ? open(decoy(id), visitor, address) : room;
    }

    private RoomId decoy(RoomId id) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            byte[] digest = mac.doFinal(id.value().getBytes(StandardCharsets.US_ASCII));
            return new RoomId(Base64.getUrlEncoder().withoutPadding().encodeToString(digest));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
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
