package org.pointingparty.view.people;

import java.util.List;

/**
 * The list {@code participants}.
 *
 * @param seats in the order of joining
 */
public record ParticipantsView(List<SeatView> seats) {
}
