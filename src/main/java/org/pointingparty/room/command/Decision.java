package org.pointingparty.room.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;

/** A room's answer to a command: either what happens, or why nothing does. */
public sealed interface Decision {

    /**
     * Something happens.
     *
     * @param events what happens, in order; at least one
     */
    record Accepted(List<RoomEvent> events) implements Decision {

        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if nothing happens
         */
        public Accepted {
            events = List.copyOf(events);
            if (events.isEmpty()) {
                throw new IllegalArgumentException("nothing happens");
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
     * Nothing happens.
     *
     * @param reason why not
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

    /** What happens, in order; nothing if refused. */
    List<RoomEvent> events();

    /** Why nothing happens, or empty if something does. */
    Optional<Rejection> rejection();

    /** These happen, in this order. */
    static Decision accept(RoomEvent... events) {
        return new Accepted(List.of(events));
    }

    /** Nothing happens, for this reason. */
    static Decision refuse(Rejection rejection) {
        return new Refused(rejection);
    }

    /** Nothing happens, for this reason. */
    static Decision refuse(Reason reason, Object... arguments) {
        return refuse(Rejection.of(reason, arguments));
    }
}
