package org.pointingparty.view.people;

/**
 * A participant's row, {@code seat-N}.
 *
 * @param id the participant's number
 * @param name as others see it
 * @param spectator whether the participant only watches
 * @param away whether the participant has no connection
 * @param facilitator whether the participant is a facilitator
 * @param mark the mark of the participant's vote
 */
public record SeatView(int id, String name, boolean spectator, boolean away, boolean facilitator, MarkView mark) {

    public boolean differsBeyondMark(SeatView other) {
        return !name.equals(other.name) || spectator != other.spectator || away != other.away
                || facilitator != other.facilitator;
    }
}
