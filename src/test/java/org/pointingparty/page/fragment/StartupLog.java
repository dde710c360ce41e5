package org.pointingparty.page.fragment;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Listens to what Tomcat logs while it starts: that is where it says why a fragment does not compile. */
final class StartupLog extends Handler implements AutoCloseable {

    private static final Logger TOMCAT = Logger.getLogger("org.apache");

    private Throwable reason;

    StartupLog() {
        setLevel(Level.WARNING);
        TOMCAT.setLevel(Level.WARNING);
        TOMCAT.setUseParentHandlers(false);
        TOMCAT.addHandler(this);
    }

    /** The first failure that was logged; null if there was none. */
    Throwable reason() {
        return reason;
    }

    @Override
    public void publish(LogRecord entry) {
        reason = reason == null ? entry.getThrown() : reason;
    }

    @Override
    public void flush() {
        // nothing is kept back
    }

    @Override
    public void close() {
        TOMCAT.removeHandler(this);
        TOMCAT.setUseParentHandlers(true);
    }
}
