package org.pointingparty.journal;

import java.text.MessageFormat;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Listens to what the journal logs, or the libraries below it too. Thread-safe. */
public final class JournalLog extends Handler implements AutoCloseable {

    private static final Logger JOURNAL = Logger.getLogger(JournalLog.class.getPackageName());

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final Logger logger;

    /** Listens from now on. */
    public JournalLog() {
        this(JOURNAL);
    }

    private JournalLog(Logger logger) {
        this.logger = logger;
        logger.addHandler(this);
    }

    /** Listens to everybody in this JVM from now on. */
    static JournalLog ofAll() {
        return new JournalLog(Logger.getLogger(""));
    }

    /** All lines so far. */
    public String text() {
        return String.join("\n", lines);
    }

    @Override
    public void publish(LogRecord entry) {
        lines.add(MessageFormat.format(entry.getMessage(), entry.getParameters()));
        if (entry.getThrown() != null) {
            lines.add("trace of " + entry.getThrown());
        }
    }

    @Override
    public void flush() {
        // nothing is kept back
    }

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
