package org.pointingparty.transport.outbox;

import java.util.function.Consumer;

/**
 * The line to one browser tab, by socket or by polls.
 *
 * <p>One send or ping at a time: several servers lose or refuse what overlaps.
 */
public interface Link {

    /**
     * Sends a text. Exactly one of the callbacks is called, on any thread, inside this call or later; a
     * {@link RuntimeException} counts as a failure too.
     *
     * @param sent is run once the next send may begin
     * @param failed is told why the text did not get through
     */
    void send(String text, Runnable sent, Consumer<Throwable> failed);

    /** Asks the browser for a sign of life, with callbacks like those of {@link #send}. May block. */
    void ping(Runnable sent, Consumer<Throwable> failed);

    /**
     * Closes the line, whatever is under way on it. Does not block, does not throw, and may be called again.
     *
     * @param code why
     * @param reason at most 123 bytes of UTF-8
     */
    void close(CloseCode code, String reason);
}
