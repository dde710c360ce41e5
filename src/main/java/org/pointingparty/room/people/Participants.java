package org.pointingparty.room.people;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.visibility.InsideRoom;

/** Everybody who is or was in a room, in the order of joining. Immutable. */
public final class Participants {

    /** Nobody yet. */
    @InsideRoom
    public static final Participants NOBODY =
            new Participants(new LinkedHashMap<>(), new LinkedHashMap<>(), TakenNames.NONE, null, null);

    private final Map<ParticipantId, Participant> byId;
    private final Map<VisitorId, ParticipantId> byVisitor;
    private final TakenNames names;
    private final @Nullable VisitorId expected;
    private final @Nullable Instant led;

    private Participants(Map<ParticipantId, Participant> byId, Map<VisitorId, ParticipantId> byVisitor,
            TakenNames names, @Nullable VisitorId expected, @Nullable Instant led) {
        this.byId = Collections.unmodifiableMap(byId);
        this.byVisitor = Collections.unmodifiableMap(byVisitor);
        this.names = names;
        this.expected = expected;
        this.led = led;
    }

    /** Everybody, including those who have left. */
    public Collection<Participant> all() {
        return byId.values();
    }

    /** Those who are in the room, present or not. */
    public Stream<Participant> inRoom() {
        return byId.values().stream().filter(participant -> !participant.left());
    }

    /** The participant with this id, if in the room; null is nobody. */
    public Optional<Participant> inRoom(@Nullable ParticipantId id) {
        return Optional.ofNullable(byId.get(id)).filter(participant -> !participant.left());
    }

    /** The participant with this number, given as a command writes it, if in the room; null is nobody. */
    @InsideRoom
    public Optional<Participant> inRoom(@Nullable String number) {
        return inRoom().filter(participant -> participant.id().toString().equals(number)).findFirst();
    }

    /** Those who were removed and have not been admitted since. */
    public Stream<Participant> removed() {
        return byId.values().stream().filter(participant -> participant.seat().isRemoved());
    }

    /** Those who are waited for: voters for whom {@code there} holds and who are not in {@code done}. */
    public Stream<Participant> awaited(Predicate<ParticipantId> there, Set<ParticipantId> done) {
        return inRoom().filter(seat -> isAwaited(seat, done) && there.test(seat.id()));
    }

    /** Whether the participant with this id is waited for, there or not. */
    public boolean isAwaited(ParticipantId id, Set<ParticipantId> done) {
        return inRoom(id).filter(seat -> isAwaited(seat, done)).isPresent();
    }

    private static boolean isAwaited(Participant seat, Set<ParticipantId> done) {
        return seat.votes() && !done.contains(seat.id());
    }

    /** The visitor who will become a facilitator on joining, unless that has happened. */
    public Optional<VisitorId> expected() {
        return Optional.ofNullable(expected);
    }

    /** When a facilitator by right was last known to be there; empty unless somebody acts. */
    public Optional<Instant> led() {
        return Optional.ofNullable(led);
    }

    /** Whether this participant facilitates by right, in the room or not. */
    public boolean isByRight(ParticipantId id) {
        return of(id).filter(seat -> seat.mandate() == Mandate.RIGHT).isPresent();
    }

    /** Whether this visitor facilitates by right, in the room or not. */
    public boolean isByRight(VisitorId visitor) {
        return Optional.ofNullable(byVisitor.get(visitor)).filter(this::isByRight).isPresent();
    }

    /** Whether any facilitator by right is in the room of whom this holds. */
    public boolean isLedByRight(Predicate<ParticipantId> there) {
        return inRoom().anyMatch(seat -> seat.mandate() == Mandate.RIGHT && there.test(seat.id()));
    }

    /** The participant that this visitor is or was here. */
    public Optional<Participant> of(VisitorId visitor) {
        return Optional.ofNullable(byVisitor.get(visitor)).map(byId::get);
    }

    /** The participant with this id, in the room or not; null is nobody. */
    public Optional<Participant> of(@Nullable ParticipantId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The id for the next newcomer. */
    @InsideRoom
    public ParticipantId nextId() {
        return new ParticipantId(byId.size() + 1);
    }

    /** The participant with this id, who must exist. */
    @InsideRoom
    public Participant get(ParticipantId id) {
        return Objects.requireNonNull(byId.get(id), "no such participant");
    }

    /** The same participants with this one added, or in place of the one with the same id. */
    @InsideRoom
    public Participants with(Participant participant) {
        Map<ParticipantId, Participant> seats = new LinkedHashMap<>(byId);
        TakenNames taken = names(seats.put(participant.id(), participant), participant);
        Instant since = seats.values().stream().anyMatch(seat -> seat.mandate() == Mandate.ACTING) ? led : null;
        if (byVisitor.containsKey(participant.visitor())) {
            return new Participants(seats, byVisitor, taken, expected, since);
        }
        Map<VisitorId, ParticipantId> visitors = new LinkedHashMap<>(byVisitor);
        visitors.put(participant.visitor(), participant.id());
        VisitorId awaited = participant.visitor().equals(expected) ? null : expected;
        return new Participants(seats, visitors, taken, awaited, since);
    }

    private TakenNames names(@Nullable Participant before, Participant now) {
        String former = before == null || before.left() ? null : before.name();
        String next = now.left() ? null : now.name();
        if (Objects.equals(former, next)) {
            return names;
        }
        TakenNames others = former == null ? names : names.without(former);
        return next == null ? others : others.with(next);
    }

    /** The same participants with this one erased. */
    @InsideRoom
    public Participants erasing(ParticipantId id) {
        Map<VisitorId, ParticipantId> visitors = new LinkedHashMap<>(byVisitor);
        visitors.remove(get(id).visitor());
        return new Participants(byId, visitors, names, expected, led).with(get(id).erased());
    }

    /** The same participants, with this visitor to become a facilitator on joining. */
    @InsideRoom
    public Participants expecting(VisitorId visitor) {
        return new Participants(byId, byVisitor, names, visitor, led);
    }

    /** The same participants, of whom a facilitator by right was last known to be there at this time. */
    @InsideRoom
    public Participants led(@Nullable Instant at) {
        return new Participants(byId, byVisitor, names, expected, at);
    }

    /**
     * The wanted name, followed by the first free number if somebody in the room has one that looks the same, whatever
     * its case: a second Ana becomes "Ana (2)".
     *
     * @param own the participant who wants the name, whose present name does not count as taken; null for a newcomer
     */
    @InsideRoom
    public String distinct(String wanted, @Nullable ParticipantId own) {
        return inRoom(own).map(participant -> names.without(participant.name())).orElse(names).distinct(wanted);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Participants that && byId.equals(that.byId) && Objects.equals(expected, that.expected)
                && Objects.equals(led, that.led);
    }

    @Override
    public int hashCode() {
        return byId.hashCode();
    }

    @Override
    public String toString() {
        return byId.values().toString();
    }
}
