package org.pointingparty.journal.json;

import static org.pointingparty.journal.json.EventParts.card;
import static org.pointingparty.journal.json.EventParts.cards;
import static org.pointingparty.journal.json.EventParts.commitments;
import static org.pointingparty.journal.json.EventParts.deck;
import static org.pointingparty.journal.json.EventParts.participant;
import static org.pointingparty.journal.json.EventParts.round;
import static org.pointingparty.journal.json.EventParts.ticket;
import static org.pointingparty.journal.json.EventParts.time;

import java.util.List;
import org.pointingparty.room.event.RevealedEvent;
import org.pointingparty.room.event.RevealedEvent.EstimateProposed;
import org.pointingparty.room.event.RevealedEvent.ProposalAnswered;
import org.pointingparty.room.event.RevealedEvent.RoundKept;
import org.pointingparty.room.event.RevealedEvent.RoundTakenUp;
import org.pointingparty.room.event.RevealedEvent.VoteChanged;
import org.pointingparty.room.round.Times;

/** How events of revealed rounds are written. */
final class RevealedForms {

    static final List<EventForm<? extends RevealedEvent>> ALL = List.of(
            new EventForm<>("round-kept", RoundKept.class,
                    e -> EventFields.of("round", e.round().number(), "ticket", e.ticket().number(),
                            "opened", time(e.times().opened()), "revealed", time(e.times().revealed()),
                            "left", time(e.times().left()), "cards", cards(e.cards()),
                            "commitments", commitments(e.commitments()), "aftermath", AftermathForm.of(e.aftermath()),
                            "deck", e.deck() == null ? null : deck(e.deck())),
                    f -> new RoundKept(round(f), ticket(f), cards(f.fields("cards")),
                    commitments(f.fieldsOrNull("commitments")),
                            new Times(f.timeOrNull("opened"), f.timeOrNull("revealed"), f.timeOrNull("left")),
                            AftermathForm.read(f.fieldsOrNull("aftermath")),
                            f.fieldsOrNull("deck") == null ? null : deck(f.fields("deck")))),
            new EventForm<>("round-taken-up", RoundTakenUp.class,
                    e -> EventFields.of("round", e.round().number()),
                    f -> new RoundTakenUp(round(f))),
            new EventForm<>("vote-changed", VoteChanged.class,
                    e -> EventFields.of("participant", e.participant().number(), "round", e.round().number(),
                            "card", card(e.card())),
                    f -> new VoteChanged(participant(f), round(f), card(f.fields("card")))),
            new EventForm<>("estimate-proposed", EstimateProposed.class,
                    e -> EventFields.of("round", e.round().number(), "estimate", e.estimate()),
                    f -> new EstimateProposed(round(f), f.text("estimate"))),
            new EventForm<>("proposal-answered", ProposalAnswered.class,
                    e -> EventFields.of("participant", e.participant().number(), "round", e.round().number(),
                            "support", e.support()),
                    f -> new ProposalAnswered(participant(f), round(f), f.flag("support"))));

    private RevealedForms() {
    }
}
