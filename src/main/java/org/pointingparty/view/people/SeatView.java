package org.pointingparty.view.people;

/**
 * Element {@code seat-N}: a participant's row.
 *
 * @param id the participant's number
 * @param name the participant's name
 * @param spectator whether the participant only watches
 * @param away whether the participant is neither present nor arriving
 * @param facilitator whether the participant is a facilitator
 * @param acting whether the participant is one who only acts
 * @param mark the mark of the participant's vote
 */
public record SeatView(int id, String name, boolean spectator, boolean away, boolean facilitator, boolean acting,
        MarkView mark) {

    /** Whether anything but the mark differs from the other row. */
    public boolean differsBeyondMark(SeatView other) {
        return !name.equals(other.name) || spectator != other.spectator || away != other.away
                || facilitator != other.facilitator || acting != other.acting;
    }
}
