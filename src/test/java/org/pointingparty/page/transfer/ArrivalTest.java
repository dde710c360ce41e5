package org.pointingparty.page.transfer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ArrivalTest {

    private static final int LIMIT = 1 << 20;
    private static final int MOST = 3 << 20;

    private final Transfers transfers = new Transfers(MOST, Runnable::run);
    private final TrialRequest request = new TrialRequest();

    private void begin() throws IOException {
        transfers.receive(request, request.response(), LIMIT);
    }

    private void sweepAfter(long seconds) {
        transfers.sweep(System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds));
    }

    private Body body() {
        return (Body) request.getAttribute(Arrival.BODY);
    }

    @Test
    void aRequestIsDispatchedOnceAllOfItsBodyIsThere() throws IOException {
        begin();
        request.send("name=".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), request.ends());
        request.send("Ana".getBytes(StandardCharsets.UTF_8));
        request.end();
        assertEquals(List.of("dispatch"), request.ends());
        assertEquals("name=Ana", new String(body().bytes(), StandardCharsets.UTF_8));
        assertFalse(body().isCut());
        assertEquals(0, transfers.held());
    }

    @Test
    void aBodyThatDripsIsEnded() throws IOException {
        begin();
        request.send(new byte[5]);
        sweepAfter(9);
        assertEquals(List.of(), request.ends(), "nobody needs to hurry at first");
        sweepAfter(12);
        assertEquals(List.of("408", "complete"), request.ends());
        assertEquals(0, transfers.held());

        request.send(new byte[5]);
        request.end();
        request.lose();
        sweepAfter(100);
        assertEquals(List.of("408", "complete"), request.ends(), "what comes later is of no use");
    }

    @Test
    void aSlowButHonestUploadIsNotEnded() throws IOException {
        begin();
        for (int second = 1; second <= 15; second++) {
            request.send(new byte[64 << 10]);
            sweepAfter(second);
        }
        assertEquals(List.of(), request.ends());
    }

    @Test
    void whatIsTooLongIsReadToItsEndAndCut() throws IOException {
        begin();
        for (int sent = 0; sent <= LIMIT; sent += 1 << 16) {
            request.send(new byte[1 << 16]);
        }
        request.end();
        assertEquals(List.of("dispatch"), request.ends());
        assertTrue(body().isCut());
        assertEquals(0, transfers.held());
    }

    @Test
    void aBodyWithoutAnEndIsEnded() throws IOException {
        begin();
        byte[] much = new byte[8 << 20];
        for (int i = 0; i < 9 && request.ends().isEmpty(); i++) {
            request.send(much);
        }
        assertEquals(List.of("413", "complete"), request.ends());
    }

    @Test
    void togetherBodiesHoldNoMoreThanTheyMay() throws IOException {
        byte[] much = new byte[LIMIT];
        for (int i = 0; i < MOST / LIMIT; i++) {
            TrialRequest other = new TrialRequest();
            transfers.receive(other, other.response(), LIMIT);
            other.send(much);
            assertEquals(List.of(), other.ends());
        }
        begin();
        request.send(much);
        assertEquals(List.of("503", "complete"), request.ends());
        assertEquals(MOST, transfers.held());
        sweepAfter(1_000);
        assertEquals(0, transfers.held());
    }

    @Test
    void aBodyWhoseConnectionIsLostIsForgotten() throws IOException {
        begin();
        request.send(new byte[5]);
        request.lose();
        assertEquals(List.of("complete"), request.ends());
        assertEquals(0, transfers.held());
    }

    @Test
    void bytesComeAsTheyWereSent() throws IOException {
        byte[] sent = new byte[100_000];
        for (int i = 0; i < sent.length; i++) {
            sent[i] = (byte) (i * 31 >> 3);
        }
        begin();
        request.send(sent);
        request.end();
        assertArrayEquals(sent, body().bytes());
    }
}
