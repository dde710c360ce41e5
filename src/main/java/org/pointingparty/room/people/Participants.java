package org.pointingparty.room.people;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.refusal.TextRule;
import org.pointingparty.room.visibility.InsideRoom;

/** Everybody who is or was in a room, in the order of joining. Immutable. */
public final class Participants {

    @InsideRoom
    public static final Participants NOBODY = new Participants(new LinkedHashMap<>(), new LinkedHashMap<>(), null);

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\x{FE00}-\\x{FE0F}]");

    private final Map<ParticipantId, Participant> byId;
    private final Map<VisitorId, ParticipantId> byVisitor;
    private final @Nullable VisitorId expected;

    private Participants(Map<ParticipantId, Participant> byId, Map<VisitorId, ParticipantId> byVisitor,
            @Nullable VisitorId expected) {
        this.byId = Collections.unmodifiableMap(byId);
        this.byVisitor = Collections.unmodifiableMap(byVisitor);
        this.expected = expected;
    }

    /** Everybody, those who left included. */
    public Collection<Participant> all() {
        return byId.values();
    }

    /** Those who are in the room, present or not. */
    public Stream<Participant> inRoom() {
        return byId.values().stream().filter(participant -> !participant.left());
    }

    /** The participant with this id who is in the room; null is nobody. */
    public Optional<Participant> inRoom(@Nullable ParticipantId id) {
        return Optional.ofNullable(byId.get(id)).filter(participant -> !participant.left());
    }

    /** The participant with this number, as a command names it, who is in the room; null is nobody. */
    @InsideRoom
    public Optional<Participant> inRoom(@Nullable String number) {
        return inRoom().filter(participant -> participant.id().toString().equals(number)).findFirst();
    }

    /** Those who were removed and have not been let in since. */
    public Stream<Participant> removed() {
        return byId.values().stream().filter(participant -> participant.seat() == Seat.REMOVED);
    }

    /** Who is waited for: the voters who are there, as this says, and are not among those who have done their part. */
    public Stream<Participant> awaited(Predicate<ParticipantId> there, Set<ParticipantId> done) {
        return inRoom().filter(seat -> seat.votes() && there.test(seat.id()) && !done.contains(seat.id()));
    }

    /** The visitor who will be a facilitator when taking a seat, if one has not done so yet. */
    public Optional<VisitorId> expected() {
        return Optional.ofNullable(expected);
    }

    /** The seat of this visitor, left or not. */
    public Optional<Participant> of(VisitorId visitor) {
        return Optional.ofNullable(byVisitor.get(visitor)).map(byId::get);
    }

    /** The participant with this id, left or not; null is nobody. */
    public Optional<Participant> of(@Nullable ParticipantId id) {
        return Optional.ofNullable(byId.get(id));
    }

    @InsideRoom
    public ParticipantId nextId() {
        return new ParticipantId(byId.size() + 1);
    }

    @InsideRoom
    public Participant get(ParticipantId id) {
        return Objects.requireNonNull(byId.get(id), "no such participant");
    }

    @InsideRoom
    public Participants with(Participant participant) {
        Map<ParticipantId, Participant> seats = new LinkedHashMap<>(byId);
        seats.put(participant.id(), participant);
        if (byVisitor.containsKey(participant.visitor())) {
            return new Participants(seats, byVisitor, expected);
        }
        Map<VisitorId, ParticipantId> visitors = new LinkedHashMap<>(byVisitor);
        visitors.put(participant.visitor(), participant.id());
        return new Participants(seats, visitors, participant.visitor().equals(expected) ? null : expected);
    }

    /** With nobody in the seat of this participant. */
    @InsideRoom
    public Participants erasing(ParticipantId id) {
        Map<VisitorId, ParticipantId> visitors = new LinkedHashMap<>(byVisitor);
        visitors.remove(get(id).visitor());
        return new Participants(byId, visitors, expected).with(get(id).erased());
    }

    @InsideRoom
    public Participants expecting(VisitorId visitor) {
        return new Participants(byId, byVisitor, visitor);
    }

    /**
     * The wanted name, or the wanted name with the first free number behind it: a second Ana becomes "Ana (2)".
     *
     * @param own whose name it will be, not compared with itself; null for somebody new
     */
    @InsideRoom
    public String distinct(String wanted, @Nullable ParticipantId own) {
        String name = wanted;
        for (int number = 2; isTaken(name, own); number++) {
            String suffix = " (" + number + ")";
            name = TextRule.NAME.cut(wanted, suffix.length()) + suffix;
        }
        return name;
    }

    private boolean isTaken(String name, @Nullable ParticipantId own) {
        String folded = fold(name);
        return inRoom().anyMatch(other -> !other.id().equals(own) && fold(other.name()).equals(folded));
    }

    /** What is left of a name for an eye that sees neither case, nor how wide a blank is, nor what has no width. */
    private static String fold(String name) {
        return UNSEEN.matcher(name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT)).replaceAll("")
                .replaceAll("[\\s\\p{Z}]+", " ");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Participants that && byId.equals(that.byId) && Objects.equals(expected, that.expected);
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
