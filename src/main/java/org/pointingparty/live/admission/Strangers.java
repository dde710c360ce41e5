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
    private Askers searchers;
    private Askers searching;
    private Askers nameless;

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
        this.searchers = new Askers(Math.max(1, perMinute / VISITORS), clock);
        this.searching = new Askers(Askers.times(VISITORS, perMinute), clock);
        this.nameless = new Askers(perMinute, clock);
    }

    /** Why nobody at this address gets an id now, if so; otherwise that counts. */
    public Optional<Rejection> objectionToName(String address) {
        return take(names, address) ? Optional.empty() : refuse(Ceiling.NEW_VISITORS_PER_MINUTE);
    }

    /**
     * Why somebody without a seat is not even told so now, if so; otherwise that counts.
     *
     * @param visitor who it is, or null if that is not known
     * @param address where from; empty if that is not known, and then it does not count
     */
    public Optional<Rejection> objectionToKnock(@Nullable VisitorId visitor, String address) {
        boolean granted = (visitor == null || visitors.take(visitor.value())) && take(addresses, address);
        return granted ? Optional.empty() : refuse(Ceiling.STRANGERS_PER_MINUTE);
    }

    /**
     * Why a room that is not in memory is not looked for now, if so; otherwise that counts, unless the room is
     * {@link #found}. Those without a name have a budget of their own at each address, and the others one that is far
     * larger.
     *
     * @param visitor who looks for it, or null if that is not known
     * @param address where from; empty if that is not known, and then it does not count
     */
    public Optional<Rejection> objectionToSearch(@Nullable VisitorId visitor, String address) {
        boolean granted = visitor == null
                ? take(nameless, address)
                : searchers.take(visitor.value()) && take(searching, address);
        return granted ? Optional.empty() : refuse(Ceiling.STRANGERS_PER_MINUTE);
    }

    /** Gives back a search that has found a room. */
    public void found(@Nullable VisitorId visitor, String address) {
        if (visitor != null) {
            searchers.giveBack(visitor.value());
        }
        if (!address.isEmpty()) {
            (visitor == null ? nameless : searching).giveBack(address);
        }
    }

    private static boolean take(Askers budgets, String address) {
        return address.isEmpty() || budgets.take(address);
    }

    private Optional<Rejection> refuse(Ceiling ceiling) {
        admission.refuse(ceiling);
        return Optional.of(Rejection.of(Reason.TOO_FAST));
    }
}
