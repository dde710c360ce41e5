package org.pointingparty.live.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.settings.Settings;

/**
 * Limits how often those may ask for something who have no seat in the room, or no name yet: by visitor first, so that
 * one does not use up what others at the same address may, then by address. Thread-safe.
 */
@ApplicationScoped
public class Strangers {

    /** Of what an address may do, a visitor may do one in so many. */
    private static final int VISITORS = 10;

    private Admission admission;
    private Askers names;
    private Askers addresses;
    private Askers visitors;
    private Askers lost;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway.Init")
    protected Strangers() {
    }

    /** Strangers who have not asked for anything yet. */
    @Inject
    public Strangers(Settings settings, Admission admission) {
        this(settings, admission, System::nanoTime);
    }

    /** The same; the clock gives nanoseconds. */
    public Strangers(Settings settings, Admission admission, LongSupplier clock) {
        int perMinute = settings.ceilings().newVisitorsPerMinute();
        this.admission = admission;
        this.names = new Askers(perMinute, clock);
        this.addresses = new Askers(Askers.times(2, perMinute), clock);
        this.visitors = new Askers(Math.max(1, Askers.times(2, perMinute) / VISITORS), clock);
        this.lost = new Askers(perMinute, clock);
    }

    /** Why nobody at this address gets an id now, if so; otherwise that counts. */
    public Optional<Rejection> objectionToName(String address) {
        return names.take(address) ? Optional.empty() : refuse(Ceiling.NEW_VISITORS_PER_MINUTE);
    }

    /**
     * Why somebody without a seat is not even told so now, if so; otherwise that counts.
     *
     * @param visitor who it is, or null if that is not known
     */
    public Optional<Rejection> objectionToKnock(@Nullable VisitorId visitor, String address) {
        boolean granted = (visitor == null || visitors.take(visitor.value())) && addresses.take(address);
        return granted ? Optional.empty() : refuse(Ceiling.STRANGERS_PER_MINUTE);
    }

    /** Why nobody at this address may look for a room that is not in memory now, if so; otherwise that counts. */
    public Optional<Rejection> objectionToSearch(String address) {
        return lost.take(address) ? Optional.empty() : refuse(Ceiling.STRANGERS_PER_MINUTE);
    }

    /** Gives back a search that has found a room. */
    public void found(String address) {
        lost.giveBack(address);
    }

    private Optional<Rejection> refuse(Ceiling ceiling) {
        admission.refuse(ceiling);
        return Optional.of(Rejection.of(Reason.TOO_FAST));
    }
}
