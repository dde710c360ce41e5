package org.pointingparty.view.personal;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Phase;
import org.pointingparty.room.RoomPolicy;
import org.pointingparty.room.deck.Deck;
import org.pointingparty.room.deck.Decks;
import org.pointingparty.room.people.Mandate;
import org.pointingparty.room.people.Participant;
import org.pointingparty.room.people.Participants;
import org.pointingparty.room.people.Role;
import org.pointingparty.room.people.Seat;

/**
 * Personal region {@code facilitation}: what the viewer can do as a facilitator; empty for most. It does not depend on
 * who has voted.
 *
 * @param room the room's id
 * @param facilitator whether the viewer is a facilitator
 * @param acting whether the viewer is one who only acts
 * @param governs whether the viewer may see to people and to the way in
 * @param deputy whether the viewer may become a facilitator, because none has been present for long
 * @param policy the options of the policy that the viewer can change, with their values
 * @param decks the names of the built-in decks; empty unless the viewer is a facilitator
 * @param deck the name of the room's deck, or null unless the viewer is a facilitator
 * @param round the open round's number, 0 unless it is voting
 * @param others everybody else in the room; empty unless the viewer is a facilitator
 * @param unconfirmed those who act and whom the viewer can confirm
 * @param knocking those who were removed and ask to be let in; empty unless the viewer can admit them
 * @param removed the others who were removed and not admitted since; empty unless the viewer can admit them
 */
public record FacilitationView(
        String room,
        boolean facilitator,
        boolean acting,
        boolean governs,
        boolean deputy,
        List<OptionView> policy,
        List<String> decks,
        @Nullable String deck,
        int round,
        List<PersonView> others,
        List<PersonView> unconfirmed,
        List<PersonView> knocking,
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
            return new FacilitationView(from.room().value(), false, false, false, from.deputy(), List.of(), List.of(),
                    null, 0, List.of(), List.of(), List.of(), List.of());
        }
        Participants participants = facilitation.participants();
        boolean acting = isActing(from.seat());
        return new FacilitationView(
                from.room().value(),
                true,
                acting,
                facilitation.governs(),
                false,
                options(facilitation),
                Decks.builtIn().stream().map(Deck::name).toList(),
                from.deck().name(),
                from.phase() == Phase.VOTING ? from.round() : 0,
                people(participants.inRoom().filter(other -> !other.equals(from.seat()))),
                acting ? List.of() : people(participants.inRoom().filter(FacilitationView::isActing)),
                removed(facilitation, seat -> seat == Seat.KNOCKING),
                removed(facilitation, seat -> seat != Seat.KNOCKING));
    }

    private static List<PersonView> removed(Viewpoint.Facilitation facilitation, Predicate<Seat> these) {
        return facilitation.governs()
                ? people(facilitation.participants().removed().filter(person -> these.test(person.seat())))
                : List.of();
    }

    private static boolean isActing(@Nullable Participant seat) {
        return seat != null && seat.mandate() == Mandate.ACTING;
    }

    private static List<OptionView> options(Viewpoint.Facilitation facilitation) {
        return OptionView.all(facilitation.policy().words()).stream()
                .filter(option -> facilitation.governs() || !option.name().equals(RoomPolicy.ENTRY))
                .toList();
    }

    private static List<PersonView> people(Stream<Participant> seats) {
        return seats.map(PersonView::of).toList();
    }
}
