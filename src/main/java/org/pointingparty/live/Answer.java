package org.pointingparty.live;

import java.util.Optional;
import java.util.function.Function;
import org.pointingparty.room.refusal.Rejection;

/** What came of asking: a value, or why there is none. */
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
     * @param reason why not
     */
    record Refused<T>(Rejection reason) implements Answer<T> {

        @Override
        public <R> R either(Function<T, R> withValue, Function<Rejection, R> withRefusal) {
            return withRefusal.apply(reason);
        }
    }

    /** What the first makes of the value, or else the second of the refusal. */
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
