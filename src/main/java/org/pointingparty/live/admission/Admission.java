package org.pointingparty.live.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.people.Participants;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.settings.Ceilings;
import org.pointingparty.settings.Settings;

/**
 * Refuses connections and rooms before the node is overloaded: the one place that counts them against each {@link
 * Ceiling}. Thread-safe and exact: all that is let in has been counted, in a few steps under one lock that is held for
 * no other work.
 */
@ApplicationScoped
public class Admission {

    /** How many times as many as may be in a room may ever have been: seats are kept for those who come back. */
    private static final long EVER = 10;

    private final Map<RoomId, Integer> perRoom = new HashMap<>();
    private final Map<String, Integer> perAddress = new HashMap<>();
    private final AtomicLongArray refusals = new AtomicLongArray(Ceiling.values().length);
    private Ceilings ceilings;
    private Budget newRooms;
    private Allowances allowances;
    private int connections;
    private int expectedRooms;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway.Init")
    protected Admission() {
    }

    /** An admission that has let nobody in yet. */
    @Inject
    public Admission(Settings settings) {
        this(settings.ceilings(), System::nanoTime);
    }

    /** An admission with these ceilings; the clock gives nanoseconds. */
    public Admission(Ceilings ceilings, LongSupplier clock) {
        this.ceilings = ceilings;
        int rate = ceilings.newRoomsPerMinute();
        this.newRooms = new Budget(rate, Duration.ofMinutes(1), rate, clock);
        this.allowances = new Allowances(clock);
    }

    /**
     * Lets a connection in, to be released once; otherwise returns the ceiling that it meets, and does not count it.
     */
    public synchronized Optional<Ceiling> take(AdmissionKey key) {
        Optional<Ceiling> met = met(key);
        met.ifPresent(this::refuse);
        if (met.isEmpty()) {
            connections++;
            perRoom.merge(key.room(), 1, Integer::sum);
            if (key.hasAddress()) {
                perAddress.merge(key.address(), 1, Integer::sum);
            }
        }
        return met;
    }

    /** Stops counting a connection that was let in. */
    public synchronized void release(AdmissionKey key) {
        connections--;
        perRoom.computeIfPresent(key.room(), (room, number) -> less(number));
        perAddress.computeIfPresent(key.address(), (address, number) -> less(number));
    }

    /** How many connections there are. */
    public synchronized int connections() {
        return connections;
    }

    /** How often this ceiling has been met since the start. */
    public long refusals(Ceiling ceiling) {
        return refusals.get(ceiling.ordinal());
    }

    /** Notes that a ceiling has been met. */
    public void refuse(Ceiling ceiling) {
        refusals.incrementAndGet(ceiling.ordinal());
    }

    /**
     * Reserves a place in memory for a new room until {@link #arrive} or {@link #fail}; returns the reason if there is
     * none.
     *
     * @param inMemory counts the rooms in memory now
     */
    public synchronized Optional<Rejection> expect(IntSupplier inMemory) {
        if (inMemory.getAsInt() + expectedRooms >= ceilings.rooms()) {
            return refuse(Ceiling.ROOMS, Reason.TOO_MANY_ROOMS);
        }
        if (!newRooms.take()) {
            return refuse(Ceiling.NEW_ROOMS_PER_MINUTE, Reason.TOO_MANY_NEW_ROOMS);
        }
        expectedRooms++;
        return Optional.empty();
    }

    /**
     * Why the rooms in memory may not hold more, if so.
     *
     * @param held about how many bytes they hold now
     */
    public Optional<Rejection> objectionToMore(LongSupplier held) {
        return held.getAsLong() < ceilings.roomBytes()
                ? Optional.empty()
                : refuse(Ceiling.ROOM_MEGABYTES, Reason.MEMORY_FULL);
    }

    /** Why a room may not have these participants, if they are too many. */
    public Optional<Rejection> objectionTo(Participants participants) {
        int most = ceilings.participantsPerRoom();
        return participants.inRoom().count() <= most && participants.all().size() <= EVER * most
                ? Optional.empty()
                : refuse(Ceiling.PARTICIPANTS_PER_ROOM, Reason.ROOM_FULL);
    }

    /** Counts the change by which this visitor opens a room, or says why it is not to be made; null is nobody. */
    public Optional<Rejection> objectionToOpening(@Nullable VisitorId creator, List<RoomEvent> events) {
        return creator == null ? Optional.empty() : allowances.opening(creator, events);
    }

    /** What will be written in a room that has just come to memory. */
    public Spending spending() {
        return new Spending(allowances);
    }

    /**
     * Whether the rooms in memory hold almost as much as they may.
     *
     * @param held about how many bytes they hold now
     */
    public boolean isShort(LongSupplier held) {
        return held.getAsLong() > ceilings.roomBytes() / 4 * 3;
    }

    /** Puts an expected room into memory and ends its reservation, in one step. */
    public synchronized void arrive(Runnable arrival) {
        arrival.run();
        expectedRooms--;
    }

    /** Ends the reservation of a room that could not be opened. */
    public synchronized void fail() {
        expectedRooms--;
    }

    private Optional<Ceiling> met(AdmissionKey key) {
        if (connections >= ceilings.connections()) {
            return Optional.of(Ceiling.CONNECTIONS);
        }
        if (perRoom.getOrDefault(key.room(), 0) >= ceilings.connectionsPerRoom()) {
            return Optional.of(Ceiling.CONNECTIONS_PER_ROOM);
        }
        return perAddress.getOrDefault(key.address(), 0) >= ceilings.connectionsPerAddress()
                ? Optional.of(Ceiling.CONNECTIONS_PER_ADDRESS)
                : Optional.empty();
    }

    private Optional<Rejection> refuse(Ceiling ceiling, Reason reason) {
        refuse(ceiling);
        return Optional.of(Rejection.of(reason));
    }

    private static @Nullable Integer less(int number) {
        return number == 1 ? null : number - 1;
    }
}
