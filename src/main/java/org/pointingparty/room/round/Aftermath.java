package org.pointingparty.room.round;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.visibility.InsideRoom;

/**
 * What has happened to a round since its cards were turned.
 *
 * @param changed whose vote is another since then, or has only come then
 * @param proposed what the team was asked to support, or null
 */
public record Aftermath(Set<ParticipantId> changed, Proposal proposed) {

    /** Nothing. */
    public static final Aftermath NONE = new Aftermath(Set.of(), null);

    /** Copies the set. */
    public Aftermath {
        changed = Set.copyOf(changed);
    }

    /** What the team was asked to support, if it was. */
    public Optional<Proposal> proposal() {
        return Optional.ofNullable(proposed);
    }

    Aftermath changing(ParticipantId voter) {
        Set<ParticipantId> more = new HashSet<>(changed);
        more.add(voter);
        return new Aftermath(more, proposed);
    }

    @InsideRoom
    public Aftermath with(Proposal proposal) {
        return new Aftermath(changed, proposal);
    }

    Aftermath without(ParticipantId voter) {
        Set<ParticipantId> fewer = new HashSet<>(changed);
        fewer.remove(voter);
        return new Aftermath(fewer, proposed == null ? null : proposed.without(voter));
    }
}
