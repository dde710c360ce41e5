package org.pointingparty.room.round;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.visibility.InsideRoom;

/**
 * What has happened to a round since its reveal.
 *
 * @param changed those who changed their vote since then, or voted only then
 * @param proposed the proposal, or null
 */
public record Aftermath(Set<ParticipantId> changed, Proposal proposed) {

    /** Nothing has happened since the reveal. */
    public static final Aftermath NONE = new Aftermath(Set.of(), null);

    /** Copies the set. */
    public Aftermath {
        changed = Set.copyOf(changed);
    }

    /** The proposal that the team was asked to support, if there is one. */
    public Optional<Proposal> proposal() {
        return Optional.ofNullable(proposed);
    }

    Aftermath changing(ParticipantId voter) {
        Set<ParticipantId> more = new HashSet<>(changed);
        more.add(voter);
        return new Aftermath(more, proposed);
    }

    /** The same aftermath with this proposal. */
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
