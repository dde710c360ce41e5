package org.pointingparty.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pointingparty.page.fragment.Absent;

class LateAnswersTest {

    /** What is to be run, and in how many milliseconds each. */
    private final Deque<Runnable> due = new ArrayDeque<>();
    private final List<Long> waits = new ArrayList<>();
    private final LateAnswers answers = new LateAnswers(scheduler());

    private ScheduledExecutorService scheduler() {
        Class<?>[] types = {ScheduledExecutorService.class};
        return (ScheduledExecutorService) Proxy.newProxyInstance(types[0].getClassLoader(), types,
                (proxy, method, arguments) -> {
                    due.add((Runnable) arguments[0]);
                    waits.add((Long) arguments[1]);
                    return null;
                });
    }

    private Waiting begin() {
        Waiting request = new Waiting();
        request.waits = answers.begin(request, Absent.of(HttpServletResponse.class));
        return request;
    }

    private void run() {
        due.remove().run();
    }

    /** A request that may wait, in a container that is done with its thread after some looks. */
    private static final class Waiting extends HttpServletRequestWrapper {
        private boolean waits;
        private int looks;
        private int dispatched;
        private AsyncListener listener;

        Waiting() {
            super(Absent.of(HttpServletRequest.class));
        }

        @Override
        public AsyncContext startAsync(ServletRequest request, ServletResponse response) {
            Class<?>[] types = {AsyncContext.class};
            return (AsyncContext) Proxy.newProxyInstance(types[0].getClassLoader(), types,
                    (proxy, method, arguments) -> {
                        switch (method.getName()) {
                            case "setTimeout" -> look();
                            case "addListener" -> listener = (AsyncListener) arguments[0];
                            case "dispatch" -> dispatched++;
                            default -> throw new AssertionError(method);
                        }
                        return null;
                    });
        }

        private void look() {
            if (looks < 0) {
                throw new IllegalStateException("The container has let go");
            }
            looks--;
        }

        void answered() throws Exception {
            listener.onComplete(new AsyncEvent(Absent.of(AsyncContext.class)));
        }
    }

    @Test
    void aRequestWaitsForLessThanTwoSecondsAndIsThenGivenToItsServletOnce() {
        Waiting request = begin();
        assertTrue(request.waits);
        assertEquals(0, request.dispatched);
        run();
        assertEquals(1, request.dispatched);
        assertEquals(List.of(LateAnswers.WAIT), waits);
        assertTrue(LateAnswers.WAIT < 2_000);
        assertTrue(due.isEmpty());
    }

    @Test
    void itIsNotGivenToItsServletBeforeTheContainerHasLetGo() {
        Waiting request = begin();
        request.looks = 2;
        for (int i = 0; i < 3; i++) {
            run();
            assertEquals(0, request.dispatched);
        }
        run();
        assertEquals(1, request.dispatched);
        assertEquals(List.of(LateAnswers.WAIT, 10L, 10L, 10L), waits);
    }

    @Test
    void whereTheContainerNeverSaysSoItGoesOnAfterTwentyTries() {
        Waiting request = begin();
        request.looks = Integer.MAX_VALUE;
        for (int i = 0; i < LateAnswers.TRIES; i++) {
            run();
        }
        assertEquals(0, request.dispatched);
        run();
        assertEquals(1, request.dispatched);
    }

    @Test
    void noMoreThanTwentyWaitAtOnce() throws Exception {
        List<Waiting> all = IntStream.range(0, LateAnswers.MOST).mapToObj(i -> begin()).toList();
        assertTrue(all.stream().allMatch(request -> request.waits));
        assertFalse(begin().waits);
        all.get(7).answered();
        all.get(7).answered();
        assertTrue(begin().waits, "as soon as one is answered, there is room for one");
        assertFalse(begin().waits, "and not for two");
        assertEquals(LateAnswers.MOST + 1, due.size(), "and who is refused waits for nothing");
    }
}
