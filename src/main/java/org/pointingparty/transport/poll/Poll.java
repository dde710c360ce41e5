package org.pointingparty.transport.poll;

import org.pointingparty.transport.outbox.CloseCode;

/**
 * One request of a tab that waits for the next frame. It is answered once; what comes later does nothing. Thread-safe.
 */
interface Poll {

    /** Brings a frame. May block, does not throw. */
    void answer(String frame);

    /** Has the tab ask again. */
    void answerNothing();

    /** Says that the connection is over. */
    void answerClosed(CloseCode code);
}
