package org.pointingparty.room.command;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.pointingparty.room.Phase;
import org.pointingparty.room.Room;
import org.pointingparty.room.RoomPolicy;
import org.pointingparty.room.event.UpkeepEvent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.refusal.Reason;

/**
 * Agree on something else for the room.
 *
 * @param words what to agree on, by the names of {@link RoomPolicy#options}; what is absent or empty stays as it is
 */
public record SetPolicy(Map<String, String> words) implements RoomCommand {

    /** Changes nothing. */
    public static final SetPolicy NONE = new SetPolicy(Map.of());

    /** Copies what is an option. */
    public SetPolicy {
        Map<String, String> said = new TreeMap<>();
        for (String option : RoomPolicy.options().keySet()) {
            said.put(option, words.get(option));
        }
        said.values().removeIf(Objects::isNull);
        words = said;
    }

    @Override
    public Decision decide(Room room, ParticipantId by) {
        return room.policy().with(words)
                .map(policy -> policy.ballot() != room.policy().ballot() && room.phase() == Phase.VOTING
                        ? Decision.refuse(Reason.BALLOT_IN_ROUND)
                        : Decision.accept(new UpkeepEvent.PolicyChanged(policy)))
                .orElseGet(() -> Decision.refuse(Reason.POLICY_UNKNOWN));
    }
}
