package org.pointingparty.room.round;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.visibility.InsideRoom;

/**
 * What has happened to a round since its cards were turned.
 *
 * @param changed whose vote is another since then, or has only come then
 * @param proposal what the team was asked to support, or null
 */
public record Aftermath(Set<ParticipantId> changed, @Nullable Proposal proposal) {

    /** Nothing. */
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
