package org.pointingparty.room;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A room's answer to a command: either what happens, or why nothing does.
 *
 * @param events what happens, in order; empty exactly when refused
 * @param refusal why not, or null
 */
public record Decision(List<RoomEvent> events, Rejection refusal) {

    /** @throws IllegalArgumentException unless there is either an event or a refusal */
    public Decision {
        events = List.copyOf(events);
        if (events.isEmpty() == (refusal == null)) {
            throw new IllegalArgumentException("either events or a refusal");
        }
    }

    /** Why nothing happens, or empty if something does. */
    public Optional<Rejection> rejection() {
        return Optional.ofNullable(refusal);
    }

    Decision and(RoomEvent event) {
        return new Decision(Stream.concat(events.stream(), Stream.of(event)).toList(), refusal);
    }

    static Decision accept(RoomEvent... events) {
        return new Decision(List.of(events), null);
    }

    static Decision refuse(Rejection rejection) {
        return new Decision(List.of(), rejection);
    }

    static Decision refuse(Reason reason, Object... arguments) {
        return refuse(Rejection.of(reason, arguments));
    }
}
