package org.pointingparty.view.personal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Phase;
import org.pointingparty.room.deck.Deck;
import org.pointingparty.room.deck.Decks;
import org.pointingparty.room.people.Participant;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.Participants;
import org.pointingparty.room.people.Role;

/**
 * What the viewer can do as a facilitator, {@code facilitation}: a personal region, empty for most. It does not depend
 * on who has voted.
 *
 * @param room the room's id
 * @param facilitator whether the viewer is one
 * @param deputy whether the viewer may become one, because none is there
 * @param policy what can be agreed on and what is; empty unless the viewer is a facilitator
 * @param decks the names of the built-in decks; empty unless the viewer is a facilitator
 * @param deck the name of the deck that the room plays with; null unless the viewer is a facilitator
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
        @Nullable String deck,
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

    public static FacilitationView of(Viewpoint from, ParticipantId viewer) {
        Viewpoint.Facilitation facilitation = from.facilitation();
        if (facilitation == null) {
            return new FacilitationView(
                    from.room().value(), false, from.deputy(), List.of(), List.of(), null, 0, List.of(), List.of());
        }
        Participants participants = facilitation.participants();
        return new FacilitationView(
                from.room().value(),
                true,
                false,
                OptionView.all(facilitation.policy().words()),
                Decks.builtIn().stream().map(Deck::name).toList(),
                from.deck().name(),
                from.phase() == Phase.VOTING ? from.round() : 0,
                participants.inRoom().filter(other -> !other.id().equals(viewer)).map(PersonView::of).toList(),
                participants.removed().map(PersonView::of).toList());
    }
}
