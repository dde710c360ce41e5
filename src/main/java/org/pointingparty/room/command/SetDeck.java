package org.pointingparty.room.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.deck.DeckDraft;
import org.pointingparty.room.deck.Decks;
import org.pointingparty.room.event.UpkeepEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;

/**
 * Change the room's deck; possible only while no round is open.
 *
 * @param deck the name of a built-in deck
 * @param cards the room's own cards, used in place of a built-in deck unless blank
 */
public record SetDeck(@Nullable String deck, @Nullable String cards) implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        if (room.open() != null) {
            return Decision.refuse(Reason.DECK_IN_PLAY);
        }
        DeckDraft own = new DeckDraft(cards);
        Optional<Rejection> objection = own.isBlank() ? Optional.empty() : own.objection();
        if (objection.isPresent()) {
            return Decision.refuse(objection.get());
        }
        return (own.isBlank() ? Decks.named(deck) : Optional.of(own.deck()))
                .map(wanted -> Decision.accept(new UpkeepEvent.DeckChanged(wanted)))
                .orElseGet(() -> Decision.refuse(Reason.DECK_UNKNOWN));
    }
}
