package org.pointingparty.live;

import java.util.Optional;
import java.util.function.Function;
import org.pointingparty.room.refusal.Rejection;

/** The answer to a request: a value, or why there is none. */
public sealed interface Answer<T> {

    /**
     * There is a value.
     *
     * @param given the value
     */
    record Given<T>(T given) implements Answer<T> {

        @Override
        public <R> R either(Function<T, R> withValue, Function<Rejection, R> withRefusal) {
            return withValue.apply(given);
        }
    }

    /**
     * There is no value.
     *
     * @param reason why there is none
     */
    record Refused<T>(Rejection reason) implements Answer<T> {

        @Override
        public <R> R either(Function<T, R> withValue, Function<Rejection, R> withRefusal) {
            return withRefusal.apply(reason);
        }
    }

    /** Applies the first function to the value, or the second to the refusal. */
    <R> R either(Function<T, R> withValue, Function<Rejection, R> withRefusal);

    /** The value, if there is one. */
    default Optional<T> value() {
        return either(Optional::of, refusal -> Optional.empty());
    }

    /** Why there is no value, if there is none. */
    default Optional<Rejection> rejection() {
        return either(given -> Optional.empty(), Optional::of);
    }

    /** There is this value. */
    static <T> Answer<T> of(T value) {
        return new Given<>(value);
    }

    /** There is no value, for this reason. */
    static <T> Answer<T> refuse(Rejection rejection) {
        return new Refused<>(rejection);
    }
}
