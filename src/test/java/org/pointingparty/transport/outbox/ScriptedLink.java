package org.pointingparty.transport.outbox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** A link that does with a send what its script says, notes everything, and complains about overlapping sends. */
public final class ScriptedLink implements Link {

    public static final String PING = "ping";

    /** What becomes of a send: it is told whom to call back. */
    @FunctionalInterface
    interface Script {
        void play(Runnable sent, Consumer<Throwable> failed);
    }

    record Pending(Runnable sent, Consumer<Throwable> failed) {
    }

    public static final Script AT_ONCE = (sent, failed) -> sent.run();
    static final Script FAILING = (sent, failed) -> failed.accept(new IllegalStateException("broken"));
    static final Script THROWING = (sent, failed) -> {
        throw new IllegalStateException("closed");
    };

    public final List<String> texts = Collections.synchronizedList(new ArrayList<>());
    public final List<Integer> closings = Collections.synchronizedList(new ArrayList<>());
    final List<ClassLoader> loaders = Collections.synchronizedList(new ArrayList<>());
    final Queue<Pending> pending = new ConcurrentLinkedQueue<>();
    volatile Script script;

    public ScriptedLink(Script script) {
        this.script = script;
    }

    /** A link on which every send stays in flight until {@link #land} or for ever. */
    static ScriptedLink slow() {
        ScriptedLink link = new ScriptedLink(null);
        link.script = (sent, failed) -> link.pending.add(new Pending(sent, failed));
        return link;
    }

    void land() {
        pending.remove().sent().run();
    }

    void landAll() {
        while (!pending.isEmpty()) {
            land();
        }
    }

    @Override
    public void send(String text, Runnable sent, Consumer<Throwable> failed) {
        loaders.add(Thread.currentThread().getContextClassLoader());
        texts.add(text);
        script.play(sent, failed);
    }

    @Override
    public void ping(Runnable sent, Consumer<Throwable> failed) {
        send(PING, sent, failed);
    }

    @Override
    public void close(CloseCode code, String reason) {
        closings.add(code.number());
    }
}
