package org.pointingparty.transport.outbox;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.pointingparty.transport.frame.Fragment;
import org.pointingparty.transport.frame.Frame;

/** An outbox over a scripted link, with time and executor in the test's hands. */
public final class OutboxFixture {

    public static final OutboxLimits SMALL = new OutboxLimits(4, 1000, Duration.ofSeconds(10));

    final AtomicLong now = new AtomicLong();
    final AtomicInteger deaths = new AtomicInteger();
    final Queue<Runnable> tasks = new ArrayDeque<>();
    final ScriptedLink link;
    Supplier<Frame> snapshot = () -> frame("snapshot", "all");
    final Outbox outbox;

    OutboxFixture(ScriptedLink link) {
        this(link, null);
    }

    /** With an executor of its own; otherwise what is executed waits for {@link #runTasks}. */
    OutboxFixture(ScriptedLink link, Executor executor) {
        this.link = link;
        this.outbox = new Outbox(link, () -> snapshot.get(), executor == null ? tasks::add : executor, now::get, SMALL,
            deaths::incrementAndGet);
    }

    public static Frame frame(String token, String key) {
        return Frame.of(token, Fragment.replace(key, "<i id=\"" + key + "\">" + token + "</i>"));
    }

    void put(String token, String key) {
        outbox.put(frame(token, key));
    }

    void passes(long seconds) {
        now.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
    }

    void runTasks() {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }

    void landAndRun() {
        link.land();
        runTasks();
    }
}
