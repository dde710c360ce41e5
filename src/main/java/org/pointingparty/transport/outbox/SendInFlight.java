package org.pointingparty.transport.outbox;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * One send from its call to its completion, whichever of the call's return and the completion comes first. Only the
 * first completion counts. Thread-safe.
 */
final class SendInFlight implements Runnable, Consumer<Throwable> {

    private enum Phase { IN_CALL, IN_FLIGHT, LANDED }

    private final Outbox outbox;
    private final long since;
    private final AtomicReference<Phase> phase = new AtomicReference<>(Phase.IN_CALL);

    SendInFlight(Outbox outbox, long since) {
        this.outbox = outbox;
        this.since = since;
    }

    /** The link has sent it. Inside the call that is only noted, so that the caller goes on in a loop. */
    @Override
    public void run() {
        if (phase.getAndSet(Phase.LANDED) == Phase.IN_FLIGHT) {
            outbox.landedLater();
        }
    }

    /** The link has failed to send it. */
    @Override
    public void accept(Throwable cause) {
        if (phase.getAndSet(Phase.LANDED) != Phase.LANDED) {
            outbox.kill();
        }
    }

    /** Notes that the call has returned; true if the send is over by then, so that the caller goes on. */
    boolean callReturned() {
        return !phase.compareAndSet(Phase.IN_CALL, Phase.IN_FLIGHT);
    }

    /** For how long it has been under way, in nanoseconds; 0 once landed. */
    long age(long nanos) {
        return phase.get() == Phase.LANDED ? 0 : nanos - since;
    }
}
