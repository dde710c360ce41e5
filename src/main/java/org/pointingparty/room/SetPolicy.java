package org.pointingparty.room;

/**
 * Agree on something else for the room.
 *
 * @param drive the word for who may drive; null or empty to leave that as it is
 * @param reveal the word for when a round is revealed; null or empty to leave that as it is
 */
public record SetPolicy(String drive, String reveal) implements RoomCommand {

    @Override
    public Decision decide(Room room, ParticipantId by) {
        return room.policy().with(drive, reveal)
                .map(policy -> Decision.accept(new RoomEvent.PolicyChanged(policy)))
                .orElseGet(() -> Decision.refuse(Reason.POLICY_UNKNOWN));
    }
}
