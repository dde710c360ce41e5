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
 * Change the room's policy.
 *
 * @param words the words for the new values, by the names of {@link RoomPolicy#options}; absent and empty ones change
 *     nothing
 */
public record SetPolicy(Map<String, String> words) implements RoomCommand {

    /** Changes nothing. */
    public static final SetPolicy NONE = new SetPolicy(Map.of());

    /** Copies the words for known options and ignores the rest. */
    public SetPolicy {
        Map<String, String> said = new TreeMap<>();
        for (String option : RoomPolicy.options().keySet()) {
            said.put(option, words.get(option));
        }
        said.values().removeIf(Objects::isNull);
        words = said;
    }

    /** Whether this changes who may come in. */
    boolean changesEntry(RoomPolicy policy) {
        return policy.with(words).filter(next -> next.entry() != policy.entry()).isPresent();
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
