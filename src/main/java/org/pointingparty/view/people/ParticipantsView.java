package org.pointingparty.view.people;

import java.util.List;

/**
 * Region {@code participants}: the list of those in the room.
 *
 * @param seats their rows, in the order of joining
 */
public record ParticipantsView(List<SeatView> seats) {
}
