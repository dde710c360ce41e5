package org.pointingparty.journal.schema;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;

/**
 * Takes what Flyway says for what it is: details. What goes wrong is thrown as well, and said in a sentence; while it
 * is tried again every second, the rest would fill the log. Public for Flyway, which makes it by its name.
 */
public final class SchemaLog implements LogCreator, Log {

    private static final Logger LOG = System.getLogger(SchemaLog.class.getName());

    @Override
    public Log createLogger(Class<?> speaker) {
        return this;
    }

    @Override
    public void debug(String text) {
        // Of no use to anybody but Flyway.
    }

    @Override
    public void info(String text) {
        say(text);
    }

    @Override
    public void warn(String text) {
        say(text);
    }

    @Override
    public void error(String text) {
        say(text);
    }

    @Override
    public void error(String text, Exception failure) {
        say(text);
    }

    @Override
    public void notice(String text) {
        say(text);
    }

    private static void say(String text) {
        LOG.log(Level.DEBUG, text);
    }
}
