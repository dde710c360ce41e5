package org.pointingparty.view.personal;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
 * All that the regions for one viewer alone are made of: where two of these are equal, so are the regions.
 *
 * @param room the room's id
 * @param phase where the room stands
 * @param round the open round's number, 0 if none is open
 * @param open whether cards can be played in it
 * @param deck the room's cards
 * @param played the card the viewer has played while cards can be played, or null
 * @param nudged whether the viewer has been reminded that the others wait
 * @param seat the viewer's seat, or null if the viewer is not in the room
 * @param deputy whether the viewer may become a facilitator, because none is there
 * @param facilitation what a facilitator sees to, or null if the viewer is none
 */
public record Viewpoint(RoomId room, Phase phase, int round, boolean open, Deck deck, @Nullable Card played,
        boolean nudged, @Nullable Participant seat, boolean deputy, @Nullable Facilitation facilitation) {

    /** What a facilitator sees to. */
    record Facilitation(RoomPolicy policy, Participants participants, String title, boolean archived) {

        private static Facilitation of(Room room) {
            return new Facilitation(room.policy(), room.participants(), room.title(), room.archived());
        }
    }

    public static Viewpoint of(Room room, Attendance attendance, ParticipantId viewer) {
        boolean open = room.takesVotes() && !room.archived();
        Standing standing = room.standing(viewer, attendance);
        return new Viewpoint(room.id(), room.phase(), room.open() == null ? 0 : room.open().id().number(), open,
                room.deck(), open ? room.round().votes().get(viewer) : null, isNudged(room, viewer),
                room.participants().inRoom(viewer).orElse(null), standing == Standing.DEPUTY,
                standing == Standing.FACILITATOR ? Facilitation.of(room) : null);
    }

    private static boolean isNudged(Room room, ParticipantId viewer) {
        return room.open() instanceof Voting voting && voting.nudged()
                && room.awaited(viewer::equals).findAny().isPresent();
    }

    /** Whether the viewer only watches, or is not in the room at all. */
    public boolean spectates() {
        return seat == null || seat.role() == Role.SPECTATOR;
    }

    /** The labels of the cards, in order. */
    public List<String> cards() {
        return deck.cards().stream().map(Card::label).toList();
    }
}
