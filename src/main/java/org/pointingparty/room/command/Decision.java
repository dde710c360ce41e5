package org.pointingparty.room.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;

/** What a command leads to: events, or a rejection. */
public sealed interface Decision {

    /**
     * The command is accepted.
     *
     * @param events what happens, in order; at least one event
     */
    record Accepted(List<RoomEvent> events) implements Decision {

        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if there is no event
         */
        public Accepted {
            events = List.copyOf(events);
            if (events.isEmpty()) {
                throw new IllegalArgumentException("no events");
            }
        }

        @Override
        public Optional<Rejection> rejection() {
            return Optional.empty();
        }

        Accepted and(RoomEvent event) {
            return new Accepted(Stream.concat(events.stream(), Stream.of(event)).toList());
        }
    }

    /**
     * The command is refused, and nothing happens.
     *
     * @param reason why
     */
    record Refused(Rejection reason) implements Decision {

        @Override
        public List<RoomEvent> events() {
            return List.of();
        }

        @Override
        public Optional<Rejection> rejection() {
            return Optional.of(reason);
        }
    }

    /** What happens, in order; empty if the command is refused. */
    List<RoomEvent> events();

    /** Why the command is refused; empty if it is accepted. */
    Optional<Rejection> rejection();

    /** Accepts a command with these events, in this order. */
    static Decision accept(RoomEvent... events) {
        return new Accepted(List.of(events));
    }

    /** Refuses a command with this rejection. */
    static Decision refuse(Rejection rejection) {
        return new Refused(rejection);
    }

    /** Refuses a command for this reason, with the arguments of its text. */
    static Decision refuse(Reason reason, Object... arguments) {
        return refuse(Rejection.of(reason, arguments));
    }
}
