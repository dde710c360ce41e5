package org.pointingparty.room.command;

import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Room;
import org.pointingparty.room.event.RoundEvent;
import org.pointingparty.room.people.ParticipantId;

/**
 * End voting and show all cards, whether or not everybody has voted.
 *
 * @param round the round to reveal
 */
public record Reveal(@Nullable String round) implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        return room.objectionToVotingIn(round)
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(new RoundEvent.RoundRevealed(room.round().id())));
    }
}
