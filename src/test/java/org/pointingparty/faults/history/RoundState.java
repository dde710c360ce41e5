package org.pointingparty.faults.history;

import java.util.Map;
import java.util.TreeMap;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.RoundEvent.BacklogFinished;
import org.pointingparty.room.event.RoundEvent.RoundRevealed;
import org.pointingparty.room.event.RoundEvent.RoundStarted;
import org.pointingparty.room.event.RoundEvent.VoteCast;
import org.pointingparty.room.event.RoundEvent.VoteRetracted;

/**
 * How the votes of a room stand at one version, worked out without the product.
 *
 * @param round the round that is open or revealed, 0 if there is none
 * @param revealed whether its cards are shown
 * @param hands by participant what was played
 */
record RoundState(int round, boolean revealed, Map<Integer, Played> hands) {

    static final RoundState NONE = new RoundState(0, false, Map.of());

    /**
     * A card on the table.
     *
     * @param card its label
     * @param version with which it got there, so that no two are alike
     */
    record Played(String card, long version) {
    }

    RoundState after(StoredRow row) {
        RoundState state = this;
        for (RoomEvent event : row.events()) {
            state = state.after(event, row.version());
        }
        return state;
    }

    private RoundState after(RoomEvent event, long version) {
        if (event instanceof RoundStarted start) {
            return new RoundState(start.round().number(), false, Map.of());
        } else if (event instanceof RoundRevealed) {
            return new RoundState(round, true, hands);
        } else if (event instanceof BacklogFinished) {
            return NONE;
        } else if (event instanceof VoteCast vote) {
            return with(vote.participant().number(), new Played(vote.card().label(), version));
        } else if (event instanceof VoteRetracted vote) {
            return with(vote.participant().number(), null);
        }
        return this;
    }

    private RoundState with(int participant, Played played) {
        Map<Integer, Played> changed = new TreeMap<>(hands);
        if (played == null) {
            changed.remove(participant);
        } else {
            changed.put(participant, played);
        }
        return new RoundState(round, revealed, changed);
    }
}
