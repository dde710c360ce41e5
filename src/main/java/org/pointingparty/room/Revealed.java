package org.pointingparty.room;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A round whose cards lie open.
 *
 * @param id its number
 * @param ticket what was voted on
 * @param votes everybody's card
 * @param tally what they come to
 */
public record Revealed(RoundId id, TicketId ticket, Map<ParticipantId, Card> votes, Tally tally) implements Round {

    /** Copies the votes, keeping their order. */
    public Revealed {
        votes = Collections.unmodifiableMap(new LinkedHashMap<>(votes));
    }
}
