package org.pointingparty.journal.json;

import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.round.Aftermath;
import org.pointingparty.room.round.Proposal;

/** How the aftermath of a round is written; null if nothing has happened since the reveal. */
final class AftermathForm {

    private AftermathForm() {
    }

    static @Nullable Map<String, Object> of(Aftermath aftermath) {
        return aftermath.equals(Aftermath.NONE) ? null : EventFields.of(
                "changed", aftermath.changed().stream().sorted().collect(toMap(ParticipantId::toString, voter -> true)),
                "proposal", aftermath.proposal() == null ? null : of(aftermath.proposal()));
    }

    private static Map<String, Object> of(Proposal proposal) {
        return EventFields.of("estimate", proposal.estimate(), "answers", proposal.answers().entrySet().stream()
                .collect(toMap(answer -> answer.getKey().toString(), Map.Entry::getValue)));
    }

    static Aftermath read(@Nullable EventFields fields) {
        return fields == null ? Aftermath.NONE
                : new Aftermath(new HashSet<>(flags(fields.fields("changed")).keySet()),
                        proposal(fields.fieldsOrNull("proposal")));
    }

    private static @Nullable Proposal proposal(@Nullable EventFields fields) {
        return fields == null ? null : new Proposal(fields.text("estimate"), flags(fields.fields("answers")));
    }

    private static Map<ParticipantId, Boolean> flags(EventFields fields) {
        Set<?> voters = fields.values().keySet();
        return voters.stream().map(String.class::cast)
                .collect(toMap(voter -> new ParticipantId(Integer.parseInt(voter)), fields::flag));
    }
}
