package org.pointingparty.room.round;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.visibility.InsideRoom;

/**
 * A number that a team which cannot agree is asked to support (Cohn 2006: support, not agreement, is what is needed).
 *
 * @param estimate what was proposed, a card's label or another number
 * @param answers who supports it, and who objects
 */
public record Proposal(String estimate, Map<ParticipantId, Boolean> answers) {

    /** Copies the answers. */
    public Proposal {
        answers = Map.copyOf(answers);
    }

    /** Who objects, by their numbers. */
    public List<ParticipantId> objectors() {
        return answers.entrySet().stream()
                .filter(answer -> !answer.getValue())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

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
