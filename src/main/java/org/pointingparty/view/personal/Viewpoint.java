package org.pointingparty.view.personal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Permission;
import org.pointingparty.room.Phase;
import org.pointingparty.room.Room;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.RoomPolicy;
import org.pointingparty.room.Standing;
import org.pointingparty.room.deck.Card;
import org.pointingparty.room.deck.Deck;
import org.pointingparty.room.people.Attendance;
import org.pointingparty.room.people.Participant;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.Participants;
import org.pointingparty.room.people.Role;
import org.pointingparty.room.round.Voting;

/**
 * All that one viewer's personal regions are made of: if two viewpoints are equal, so are the regions.
 *
 * @param room the room's id
 * @param phase the room's phase
 * @param round the open round's number, 0 if none is open
 * @param open whether cards can be played in that round now
 * @param deck the room's deck
 * @param played the card the viewer has played in the round while it is open to votes, or null
 * @param nudged whether the viewer has been nudged and has not voted yet
 * @param seat the viewer as a participant, or null if the viewer is not in the room
 * @param deputy whether the viewer may become a facilitator, because none has been present for long
 * @param facilitation what a facilitator can change, or null if the viewer is not a facilitator
 */
public record Viewpoint(RoomId room, Phase phase, int round, boolean open, Deck deck, @Nullable Card played,
        boolean nudged, @Nullable Participant seat, boolean deputy, @Nullable Facilitation facilitation) {

    /**
     * What a facilitator can change.
     *
     * @param governs whether that goes for people, the way in, and the room itself
     */
    record Facilitation(
            RoomPolicy policy, Participants participants, String title, boolean archived, boolean governs) {

        private static Facilitation of(Room room, boolean governs) {
            return new Facilitation(room.policy(), room.participants(), room.title(), room.archived(), governs);
        }
    }

    /** The viewpoint of this participant, or of a stranger if not in the room. */
    public static Viewpoint of(Room room, Attendance attendance, ParticipantId viewer) {
        boolean open = room.takesVotes() && !room.archived();
        Participant seat = room.participants().inRoom(viewer).orElse(null);
        Standing standing = Standing.of(seat, attendance);
        return new Viewpoint(room.id(), room.phase(), room.open() == null ? 0 : room.open().id().number(), open,
                room.deck(), open ? room.round().votes().get(viewer) : null, isNudged(room, viewer),
                seat, standing == Standing.DEPUTY,
                may(Permission.FACILITATE, room, standing)
                        ? Facilitation.of(room, may(Permission.GOVERN, room, standing))
                        : null);
    }

    private static boolean may(Permission permission, Room room, Standing standing) {
        return permission.isHeldBy(standing, room.policy());
    }

    private static boolean isNudged(Room room, ParticipantId viewer) {
        return room.open() instanceof Voting voting && voting.nudged() && room.isAwaited(viewer);
    }

    /** Whether the viewer is a spectator, or not in the room at all. */
    public boolean spectates() {
        return seat == null || seat.role() == Role.SPECTATOR;
    }

    /** The labels of the cards, in order. */
    public List<String> cards() {
        return deck.cards().stream().map(Card::label).toList();
    }
}
