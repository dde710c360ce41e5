package org.pointingparty.journal.opening;

import java.util.Optional;
import java.util.function.Supplier;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.visitor.VisitorRecords;

/**
 * What is kept of visitors once that is open; until then nothing is known or kept. Thread-safe.
 *
 * @param opened the open records, when they are there
 */
public record AwaitedVisitors(Supplier<Optional<VisitorRecords>> opened) implements VisitorRecords {

    @Override
    public Optional<Boolean> isOver(VisitorId visitor) {
        return opened.get().flatMap(records -> records.isOver(visitor));
    }

    @Override
    public boolean end(VisitorId visitor) {
        return opened.get().map(records -> records.end(visitor)).orElse(false);
    }

    @Override
    public Optional<Boolean> isKnownToARoom(VisitorId visitor) {
        return opened.get().flatMap(records -> records.isKnownToARoom(visitor));
    }
}
