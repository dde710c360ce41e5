package org.pointingparty.room.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.RoomPolicy;
import org.pointingparty.room.deck.Deck;
import org.pointingparty.room.deck.DeckDraft;
import org.pointingparty.room.deck.Decks;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.event.UpkeepEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.room.refusal.TextRule;
import org.pointingparty.room.ticket.Backlog;
import org.pointingparty.room.ticket.TicketDraft;

/**
 * Open a room.
 *
 * @param title the room's title
 * @param deck the name of a built-in deck; null or empty for the default deck
 * @param tickets the first tickets
 * @param creator the visitor who will become a facilitator on joining; null for nobody
 * @param policy changes to the default policy
 * @param ownDeck the room's own cards, used in place of a built-in deck unless blank
 */
public record Create(String title, @Nullable String deck, List<TicketDraft> tickets,
        @Nullable VisitorId creator, SetPolicy policy, DeckDraft ownDeck) implements RoomCommand {

    /** Trims the title (null counts as empty) and copies the tickets. */
    public Create(@Nullable String title, @Nullable String deck, List<TicketDraft> tickets,
            @Nullable VisitorId creator, SetPolicy policy, DeckDraft ownDeck) {
        this.title = TextRule.TITLE.trim(title);
        this.deck = deck;
        this.tickets = List.copyOf(tickets);
        this.creator = creator;
        this.policy = policy;
        this.ownDeck = ownDeck;
    }

    /** Opens a room with the default policy and without a facilitator. */
    public Create(@Nullable String title, @Nullable String deck, List<TicketDraft> tickets) {
        this(title, deck, tickets, null, SetPolicy.NONE, new DeckDraft(""));
    }

    /** The same command, with this visitor as facilitator and with this policy. */
    public Create by(VisitorId visitor, SetPolicy agreed) {
        return new Create(title, deck, tickets, visitor, agreed, ownDeck);
    }

    /** The same command, with the room's own cards unless they are blank. */
    public Create with(DeckDraft cards) {
        return new Create(title, deck, tickets, creator, policy, cards);
    }

    @Override
    public Decision decide(Room room, ParticipantId by) {
        Optional<Rejection> objection =
                TextRule.TITLE.objection(title).or(this::objectionToTickets).or(this::objectionToCards);
        if (objection.isPresent()) {
            return Decision.refuse(objection.get());
        }
        Optional<Deck> named = ownDeck.isBlank() ? Decks.named(deck) : Optional.of(ownDeck.deck());
        Optional<RoomPolicy> agreed = RoomPolicy.DEFAULT.with(policy.words());
        if (named.isEmpty() || agreed.isEmpty()) {
            return Decision.refuse(named.isEmpty() ? Reason.DECK_UNKNOWN : Reason.POLICY_UNKNOWN);
        }
        return new Decision.Accepted(events(named.get(), agreed.get()));
    }

    private List<RoomEvent> events(Deck named, RoomPolicy agreed) {
        List<RoomEvent> events = new ArrayList<>(List.of(new UpkeepEvent.RoomCreated(title, named, tickets)));
        if (creator != null) {
            events.add(new SeatEvent.FacilitatorExpected(creator));
        }
        if (!agreed.equals(RoomPolicy.DEFAULT)) {
            events.add(new UpkeepEvent.PolicyChanged(agreed));
        }
        return events;
    }

    /** Why the room's own cards are refused, if they are. */
    public Optional<Rejection> objectionToCards() {
        return ownDeck.isBlank() ? Optional.empty() : ownDeck.objection();
    }

    /** Why the first tickets are refused, if they are. */
    public Optional<Rejection> objectionToTickets() {
        return tickets.size() > Backlog.LARGEST
                ? Optional.of(Rejection.of(Reason.BACKLOG_FULL, Backlog.LARGEST))
                : tickets.stream().flatMap(draft -> draft.objection().stream()).findFirst();
    }
}
