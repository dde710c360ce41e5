package org.pointingparty.live;

import java.util.Optional;
import org.pointingparty.room.refusal.Rejection;

/**
 * What came of asking: a value, or why there is none.
 *
 * @param given the value, or null if refused
 * @param refusal why not, or null if given
 */
public record Answer<T>(T given, Rejection refusal) {

    /** The value that was asked for. */
    public static <T> Answer<T> of(T value) {
        return new Answer<>(value, null);
    }

    /** There is no value, for this reason. */
    public static <T> Answer<T> refuse(Rejection rejection) {
        return new Answer<>(null, rejection);
    }

    /** The value, if there is one. */
    public Optional<T> value() {
        return Optional.ofNullable(given);
    }

    /** Why there is no value, if there is none. */
    public Optional<Rejection> rejection() {
        return Optional.ofNullable(refusal);
    }
}
