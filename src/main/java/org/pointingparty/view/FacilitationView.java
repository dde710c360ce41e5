package org.pointingparty.view;

import java.util.List;
import org.pointingparty.room.Attendance;
import org.pointingparty.room.Deck;
import org.pointingparty.room.Decks;
import org.pointingparty.room.Participant;
import org.pointingparty.room.ParticipantId;
import org.pointingparty.room.Phase;
import org.pointingparty.room.Role;
import org.pointingparty.room.Room;
import org.pointingparty.room.Standing;

/**
 * What the viewer can do as a facilitator, {@code facilitation}: a personal region, empty for most. It does not depend
 * on who has voted.
 *
 * @param room the room's id
 * @param facilitator whether the viewer is one
 * @param deputy whether the viewer may become one, because none is there
 * @param policy what can be agreed on and what is; empty unless the viewer is a facilitator
 * @param decks the names of the built-in decks; empty unless the viewer is a facilitator
 * @param deck the name of the deck that the room plays with
 * @param round the open round's number, 0 unless it is voting
 * @param others everybody else in the room
 * @param removed those who were removed
 */
public record FacilitationView(
        String room,
        boolean facilitator,
        boolean deputy,
        List<OptionView> policy,
        List<String> decks,
        String deck,
        int round,
        List<PersonView> others,
        List<PersonView> removed) {

    /**
     * Somebody the viewer can do something with.
     *
     * @param id the participant's number
     * @param name the participant's name
     * @param spectator whether the participant only watches
     * @param facilitator whether the participant is a facilitator too
     */
    public record PersonView(int id, String name, boolean spectator, boolean facilitator) {

        static PersonView of(Participant participant) {
            return new PersonView(participant.id().number(), participant.name(),
                    participant.role() == Role.SPECTATOR, participant.facilitator());
        }
    }

    static FacilitationView of(Room room, Attendance attendance, ParticipantId viewer) {
        Standing standing = room.standing(viewer, attendance);
        if (standing != Standing.FACILITATOR) {
            return new FacilitationView(
                    room.id().value(), false, standing == Standing.DEPUTY, List.of(), List.of(), null, 0, List.of(), List.of());
        }
        return new FacilitationView(
                room.id().value(),
                true,
                false,
                OptionView.all(room.policy().words()),
                Decks.builtIn().stream().map(Deck::name).toList(),
                room.deck().name(),
                room.phase() == Phase.VOTING ? room.open().id().number() : 0,
                room.participants().inRoom().filter(other -> !other.id().equals(viewer)).map(PersonView::of).toList(),
                room.participants().removed().map(PersonView::of).toList());
    }

    /** Whether the two are sure to be alike, the viewer's seat and the round being the same; found without making them. */
    static boolean isAlike(ParticipantId viewer, Room room, Attendance attendance, Room then, Attendance before) {
        boolean facilitates = room.participants().inRoom(viewer).filter(Participant::facilitator).isPresent();
        return facilitates
                ? room.participants() == then.participants() && room.policy().equals(then.policy())
                : attendance.vacant() == before.vacant();
    }
}
