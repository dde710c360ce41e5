package org.pointingparty.journal;

import java.text.MessageFormat;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Listens to what the journal logs. Thread-safe. */
public final class JournalLog extends Handler implements AutoCloseable {

    private static final Logger JOURNAL = Logger.getLogger(JournalLog.class.getPackageName());

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    /** Listens from now on. */
    public JournalLog() {
        JOURNAL.addHandler(this);
    }

    /** All lines so far. */
    public String text() {
        return String.join("\n", lines);
    }

    @Override
    public void publish(LogRecord entry) {
        lines.add(MessageFormat.format(entry.getMessage(), entry.getParameters()));
    }

    @Override
    public void flush() {
        // nothing is kept back
    }

    @Override
    public void close() {
        JOURNAL.removeHandler(this);
    }
}
