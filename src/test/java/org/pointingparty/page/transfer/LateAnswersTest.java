package org.pointingparty.page.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class LateAnswersTest {

    private final Queue<Runnable> soon = new ArrayDeque<>();
    private final Queue<Runnable> late = new ArrayDeque<>();
    private final LateAnswers answers = new LateAnswers(new Transfers(0, soon::add), late::add);

    private boolean begin(TrialRequest request) {
        return answers.begin(request, request.response());
    }

    @Test
    void aRequestIsGivenToItsServletOnceMoreWhenItHasWaited() {
        TrialRequest request = new TrialRequest();
        assertTrue(begin(request));
        assertTrue(soon.isEmpty(), "it has to wait");
        late.remove().run();
        request.letGo();
        soon.remove().run();
        assertEquals(List.of("dispatch"), request.ends());
        assertTrue(soon.isEmpty() && late.isEmpty());
    }

    @Test
    void noMoreThanTwentyWaitAtOnce() throws Exception {
        List<TrialRequest> all = new ArrayList<>();
        for (int i = 0; i < LateAnswers.MOST; i++) {
            all.add(new TrialRequest());
            assertTrue(begin(all.get(i)));
        }
        assertFalse(begin(new TrialRequest()));
        all.get(7).answered();
        all.get(7).answered();
        assertTrue(begin(new TrialRequest()), "as soon as one is answered, there is room for one");
        assertFalse(begin(new TrialRequest()), "and not for two");
        assertEquals(LateAnswers.MOST + 1, late.size(), "and who is refused waits for nothing");
    }
}
