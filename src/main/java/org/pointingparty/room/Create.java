package org.pointingparty.room;

import java.util.List;
import java.util.Optional;

/**
 * Open a room.
 *
 * @param title what to call it
 * @param deck the name of a built-in deck; null or empty for the default
 * @param tickets its first tickets
 */
public record Create(String title, String deck, List<TicketDraft> tickets) implements RoomCommand {

    /** Trims the title and copies the tickets. */
    public Create {
        title = TextRule.TITLE.trim(title);
        tickets = List.copyOf(tickets);
    }

    @Override
    public Decision decide(Room room, ParticipantId by) {
        Optional<Rejection> objection = TextRule.TITLE.objection(title).or(this::objectionToTickets);
        if (objection.isPresent()) {
            return Decision.refuse(objection.get());
        }
        return Decks.named(deck)
                .map(named -> Decision.accept(new RoomEvent.RoomCreated(title, named, tickets)))
                .orElseGet(() -> Decision.refuse(Reason.DECK_UNKNOWN));
    }

    /** Why these cannot be the first tickets, if they cannot. */
    public Optional<Rejection> objectionToTickets() {
        return tickets.size() > Backlog.LARGEST
                ? Optional.of(Rejection.of(Reason.BACKLOG_FULL, Backlog.LARGEST))
                : tickets.stream().flatMap(draft -> draft.objection().stream()).findFirst();
    }

    @Override
    public boolean needsSeat() {
        return false;
    }
}
