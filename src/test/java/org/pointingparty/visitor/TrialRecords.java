package org.pointingparty.visitor;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.pointingparty.room.people.VisitorId;

/** Records in memory that fail when told to, and count how often they are asked whether an epoch is over. */
public final class TrialRecords implements VisitorRecords {

    public final Set<VisitorId> over = new HashSet<>();
    public final Set<VisitorId> seated = new HashSet<>();
    public boolean answering = true;
    public int asked;

    @Override
    public Optional<Boolean> isOver(VisitorId visitor) {
        asked++;
        return answering ? Optional.of(over.contains(visitor)) : Optional.empty();
    }

    @Override
    public boolean end(VisitorId visitor) {
        if (answering) {
            over.add(visitor);
        }
        return answering;
    }

    @Override
    public Optional<Boolean> isKnownToARoom(VisitorId visitor) {
        return answering ? Optional.of(seated.contains(visitor)) : Optional.empty();
    }
}
