package org.pointingparty.room.round;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.visibility.InsideRoom;

/**
 * What has happened to a round since its reveal.
 *
 * @param changed those who changed their vote since then, or voted only then
 * @param proposal the proposal, or null
 */
public record Aftermath(Set<ParticipantId> changed, @Nullable Proposal proposal) {

    /** Nothing has happened since the reveal. */
    public static final Aftermath NONE = new Aftermath(Set.of(), null);

    /** Copies the set. */
    public Aftermath {
        changed = Set.copyOf(changed);
    }

    Aftermath changing(ParticipantId voter) {
        Set<ParticipantId> more = new HashSet<>(changed);
        more.add(voter);
        return new Aftermath(more, proposal);
    }

    /** The same aftermath with this proposal. */
    @InsideRoom
    public Aftermath with(Proposal asked) {
        return new Aftermath(changed, asked);
    }

    Aftermath without(ParticipantId voter) {
        Set<ParticipantId> fewer = new HashSet<>(changed);
        fewer.remove(voter);
        return new Aftermath(fewer, proposal == null ? null : proposal.without(voter));
    }
}
