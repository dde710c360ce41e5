package org.pointingparty.page.transfer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DepartureTest {

    private static final int LENGTH = 1 << 20;
    private static final int MOST = 3 << 20;

    private final Transfers transfers = new Transfers(MOST, Runnable::run);
    private final TrialRequest request = new TrialRequest();

    private static byte[] answer() {
        byte[] answer = new byte[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            answer[i] = (byte) (i * 31 >> 5);
        }
        return answer;
    }

    private void sweepAfter(long seconds) {
        transfers.sweep(System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds));
    }

    @Test
    void aShortAnswerIsSentAtOnce() throws IOException {
        transfers.send(new byte[] {1, 2, 3}, request, request.response());
        assertArrayEquals(new byte[] {1, 2, 3}, request.answer());
        assertEquals(List.of(), request.ends());
    }

    @Test
    void aLongAnswerIsSentAsItIsTaken() throws IOException {
        transfers.send(answer(), request, request.response());
        assertEquals(LENGTH, transfers.held());
        int before = -1;
        while (request.ends().isEmpty()) {
            request.take(100_000);
            assertTrue(request.answer().length > before, "it must go on");
            before = request.ends().isEmpty() ? request.answer().length : before;
        }
        assertArrayEquals(answer(), request.answer());
        assertEquals(List.of("complete"), request.ends());
        assertEquals(0, transfers.held());
    }

    @Test
    void anAnswerThatNobodyTakesIsEnded() throws IOException {
        transfers.send(answer(), request, request.response());
        request.take(100);
        sweepAfter(9);
        assertEquals(List.of(), request.ends(), "nobody needs to hurry at first");
        sweepAfter(60);
        assertEquals(List.of("complete"), request.ends());
        assertEquals(0, transfers.held());
        request.take(LENGTH);
        assertEquals(List.of("complete"), request.ends());
    }

    @Test
    void togetherAnswersHoldNoMoreThanTheyMay() throws IOException {
        for (int i = 0; i < MOST / LENGTH; i++) {
            TrialRequest other = new TrialRequest();
            transfers.send(answer(), other, other.response());
            assertEquals(List.of(), other.ends());
        }
        transfers.send(answer(), request, request.response());
        assertEquals(List.of("503"), request.ends());
        assertEquals(0, request.answer().length);
    }
}
