package org.pointingparty.room.round;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.visibility.InsideRoom;

/**
 * An estimate that a team at an impasse is asked to support (Cohn 2006: a team needs support, not agreement).
 *
 * @param estimate the proposed estimate: a card's label or another number
 * @param answers by voter, whether the voter supports the estimate or objects
 */
public record Proposal(String estimate, Map<ParticipantId, Boolean> answers) {

    /** Copies the answers. */
    public Proposal {
        answers = Map.copyOf(answers);
    }

    /** The voters who object, in the order of their ids. */
    public List<ParticipantId> objectors() {
        return answers.entrySet().stream()
                .filter(answer -> !answer.getValue())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** The same proposal with this voter's answer. */
    @InsideRoom
    public Proposal answered(ParticipantId voter, boolean support) {
        Map<ParticipantId, Boolean> more = new TreeMap<>(answers);
        more.put(voter, support);
        return new Proposal(estimate, more);
    }

    Proposal without(ParticipantId voter) {
        Map<ParticipantId, Boolean> fewer = new TreeMap<>(answers);
        fewer.remove(voter);
        return new Proposal(estimate, fewer);
    }
}
