package org.pointingparty.load;

import java.util.Arrays;
import java.util.Collection;

/** Some measured times in order, to be asked how long at most a certain share of them took. Immutable. */
final class Percentiles {

    private final double[] ascending;

    /** @param values in any order, at least one */
    Percentiles(Collection<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        ascending = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    /**
     * The smallest value that at least this share of all values do not exceed (nearest rank, nothing in between).
     *
     * @param percent above 0, at most 100
     */
    double at(double percent) {
        int rank = (int) Math.ceil(percent / 100 * ascending.length);
        return ascending[Math.max(0, rank - 1)];
    }

    double median() {
        return at(50);
    }

    double max() {
        return ascending[ascending.length - 1];
    }

    double mean() {
        return Arrays.stream(ascending).average().orElseThrow();
    }

    int count() {
        return ascending.length;
    }
}
