package org.pointingparty.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PercentilesTest {

    @Test
    void eachIsAMeasuredValueThatSoManyDoNotExceed() {
        List<Double> hundred = IntStream.rangeClosed(1, 100).mapToObj(Double::valueOf).collect(Collectors.toList());
        Collections.reverse(hundred);
        Percentiles times = new Percentiles(hundred);
        assertEquals(50, times.median());
        assertEquals(95, times.at(95));
        assertEquals(99, times.at(99));
        assertEquals(100, times.max());
        assertEquals(100, times.at(100));
        assertEquals(1, times.at(0.1));
    }

    @Test
    void oneSlowVoteAmongTwoHundredIsBeyondTheTailButNotTheMaximum() {
        List<Double> times = IntStream.range(0, 200).mapToObj(i -> i == 77 ? 500.0 : 2.0).toList();
        assertEquals(2, new Percentiles(times).at(99));
        assertEquals(500, new Percentiles(times).max());
        List<Double> thrice = IntStream.range(0, 200).mapToObj(i -> i % 70 == 0 ? 500.0 : 2.0).toList();
        assertEquals(500, new Percentiles(thrice).at(99));
    }

    @Test
    void aSingleValueIsAllOfThem() {
        Percentiles one = new Percentiles(List.of(3.5));
        assertEquals(List.of(3.5, 3.5, 3.5), List.of(one.median(), one.at(99), one.max()));
    }

    @Test
    void nothingMeasuredIsNoResult() {
        assertThrows(IllegalArgumentException.class, () -> new Percentiles(List.of()));
    }
}
