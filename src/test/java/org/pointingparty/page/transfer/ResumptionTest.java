package org.pointingparty.page.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.AsyncContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class ResumptionTest {

    private final Queue<Runnable> soon = new ArrayDeque<>();
    private final List<String> steps = new ArrayList<>();
    private final TrialRequest request = new TrialRequest();
    private final AsyncContext context = request.startAsync(request, request.response());

    private void goOn() {
        soon.add(new Resumption(context, AsyncContext::dispatch, soon::add));
    }

    @Test
    void aRequestGoesOnAsSoonAsTheServerHasLetGoOfIt() {
        goOn();
        for (int i = 0; i < 5; i++) {
            soon.remove().run();
            assertEquals(List.of(), request.ends());
        }
        request.letGo();
        soon.remove().run();
        assertEquals(List.of("dispatch"), request.ends());
        assertTrue(soon.isEmpty());
    }

    @Test
    void aRequestGoesOnAlsoWhereTheServerNeverTells() {
        goOn();
        for (int i = 0; i < 100 && !soon.isEmpty(); i++) {
            steps.addAll(request.ends());
            soon.remove().run();
        }
        assertEquals(List.of(), steps, "not before the last");
        assertEquals(List.of("dispatch"), request.ends());
    }
}
