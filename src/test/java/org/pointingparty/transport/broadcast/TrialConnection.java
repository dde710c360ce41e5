package org.pointingparty.transport.broadcast;

import java.util.Locale;
import org.pointingparty.transport.outbox.OutboxLimits;
import org.pointingparty.transport.outbox.ScriptedLink;

/** A connection to no room, for those who only hand it on. */
public final class TrialConnection {

    private TrialConnection() {
    }

    /** A connection over a link on which all is sent at once. */
    public static Connection open() {
        return new Connection(null, null, null, Locale.ENGLISH, new ScriptedLink(ScriptedLink.AT_ONCE), Runnable::run,
                System::nanoTime, OutboxLimits.DEFAULT, connection -> {
                });
    }
}
