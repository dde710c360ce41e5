package org.pointingparty.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class RecurringTest {

    private static final Logger LOG = Logger.getLogger(Recurring.class.getName());

    private final List<String> lines = new ArrayList<>();
    private final Handler log = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            assertEquals(null, entry.getThrown(), "never a trace");
            lines.add(MessageFormat.format(entry.getMessage(), entry.getParameters()));
        }

        @Override
        public void flush() {
            // nothing is kept back
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    @Test
    void noFailureEndsATimer() throws InterruptedException {
        CountDownLatch beats = new CountDownLatch(3);
        ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
        try {
            scheduler.scheduleWithFixedDelay(new Recurring("This", () -> {
                beats.countDown();
                throw new OutOfMemoryError("of this test");
            }), 0, 1, TimeUnit.MILLISECONDS);
            assertTrue(beats.await(10, TimeUnit.SECONDS));
        } finally {
            scheduler.shutdownNow();
        }
    }

    @Test
    void aFailureIsOneLineWhenItBeginsAndOneWhenItIsOver() {
        LOG.addHandler(log);
        try {
            boolean[] failing = {true};
            Recurring recurring = new Recurring("This", () -> {
                if (failing[0]) {
                    throw new StackOverflowError("of this test");
                }
            });
            recurring.run();
            recurring.run();
            failing[0] = false;
            recurring.run();
            recurring.run();
            assertEquals(2, lines.size(), lines.toString());
            assertTrue(lines.get(0).startsWith("This cannot be done") && lines.get(0).contains("StackOverflowError"));
            assertEquals("This can be done again", lines.get(1));
        } finally {
            LOG.removeHandler(log);
        }
    }
}
