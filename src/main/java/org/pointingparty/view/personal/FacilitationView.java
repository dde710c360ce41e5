package org.pointingparty.view.personal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Phase;
import org.pointingparty.room.deck.Deck;
import org.pointingparty.room.deck.Decks;
import org.pointingparty.room.people.Participant;
import org.pointingparty.room.people.Participants;
import org.pointingparty.room.people.Role;

/**
 * Personal region {@code facilitation}: what the viewer can do as a facilitator; empty for most. It does not depend on
 * who has voted.
 *
 * @param room the room's id
 * @param facilitator whether the viewer is a facilitator
 * @param deputy whether the viewer may become a facilitator, because none has been present for long
 * @param policy the options of the policy with their values; empty unless the viewer is a facilitator
 * @param decks the names of the built-in decks; empty unless the viewer is a facilitator
 * @param deck the name of the room's deck, or null unless the viewer is a facilitator
 * @param round the open round's number, 0 unless it is voting
 * @param others everybody else in the room; empty unless the viewer is a facilitator
 * @param removed those who were removed and not admitted since; empty unless the viewer is a facilitator
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
     * Somebody on whom a facilitator can act.
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

    /** The region from this viewpoint. */
    public static FacilitationView of(Viewpoint from) {
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
                participants.inRoom().filter(other -> !other.equals(from.seat())).map(PersonView::of).toList(),
                participants.removed().map(PersonView::of).toList());
    }
}
