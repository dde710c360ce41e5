package org.pointingparty.journal.json;

import static org.pointingparty.journal.json.EventParts.card;
import static org.pointingparty.journal.json.EventParts.commitment;
import static org.pointingparty.journal.json.EventParts.participant;
import static org.pointingparty.journal.json.EventParts.round;
import static org.pointingparty.journal.json.EventParts.ticket;
import static org.pointingparty.journal.json.EventParts.time;

import java.util.List;
import org.pointingparty.room.event.RoundEvent;
import org.pointingparty.room.event.RoundEvent.BacklogFinished;
import org.pointingparty.room.event.RoundEvent.RoundRevealed;
import org.pointingparty.room.event.RoundEvent.RoundStarted;
import org.pointingparty.room.event.RoundEvent.VoteCast;
import org.pointingparty.room.event.RoundEvent.VoteRetracted;
import org.pointingparty.room.event.RoundEvent.VotersNudged;

/** How events of rounds and votes are written. */
final class RoundForms {

    static final List<EventForm<? extends RoundEvent>> ALL = List.of(
            new EventForm<>("round-started", RoundStarted.class,
                    e -> EventFields.of("round", e.round().number(), "ticket", e.ticket().number(),
                            "time", time(e.time())),
                    f -> new RoundStarted(round(f), ticket(f), f.timeOrNull("time"))),
            new EventForm<>("vote-cast", VoteCast.class,
                    e -> EventFields.of("participant", e.participant().number(), "round", e.round().number(),
                            "card", card(e.card()), "commitment", commitment(e.commitment())),
                    f -> new VoteCast(participant(f), round(f), card(f.fields("card")),
                            commitment(f.fieldsOrNull("commitment")))),
            new EventForm<>("vote-retracted", VoteRetracted.class,
                    e -> EventFields.of("participant", e.participant().number(), "round", e.round().number()),
                    f -> new VoteRetracted(participant(f), round(f))),
            new EventForm<>("round-revealed", RoundRevealed.class,
                    e -> EventFields.of("round", e.round().number(), "time", time(e.time())),
                    f -> new RoundRevealed(round(f), f.timeOrNull("time"))),
            new EventForm<>("voters-nudged", VotersNudged.class,
                    e -> EventFields.of("round", e.round().number()),
                    f -> new VotersNudged(round(f))),
            new EventForm<>("backlog-finished", BacklogFinished.class,
                    e -> EventFields.of("time", time(e.time())),
                    f -> new BacklogFinished(f.timeOrNull("time"))));

    private RoundForms() {
    }
}
