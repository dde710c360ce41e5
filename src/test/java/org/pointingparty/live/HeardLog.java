package org.pointingparty.live;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Hears of each line that a class logs its level and second parameter, from now on until closed. */
public final class HeardLog extends Handler {

    private final List<String> heard = new ArrayList<>();
    private final Logger logger;

    /** @param logging whose lines to hear */
    public HeardLog(Class<?> logging) {
        logger = Logger.getLogger(logging.getName());
        logger.addHandler(this);
    }

    /** What has been heard so far, such as {@code WARNING 800}. */
    public List<String> lines() {
        return List.copyOf(heard);
    }

    @Override
    public void publish(LogRecord entry) {
        heard.add(entry.getLevel() + " " + entry.getParameters()[1]);
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
