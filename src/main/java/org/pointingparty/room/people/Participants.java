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

    /** Nobody yet. */
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
        return byId.values().stream().filter(participant -> participant.seat() == Seat.REMOVED);
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
        seats.put(participant.id(), participant);
        if (byVisitor.containsKey(participant.visitor())) {
            return new Participants(seats, byVisitor, expected);
        }
        Map<VisitorId, ParticipantId> visitors = new LinkedHashMap<>(byVisitor);
        visitors.put(participant.visitor(), participant.id());
        return new Participants(seats, visitors, participant.visitor().equals(expected) ? null : expected);
    }

    /** The same participants with this one erased. */
    @InsideRoom
    public Participants erasing(ParticipantId id) {
        Map<VisitorId, ParticipantId> visitors = new LinkedHashMap<>(byVisitor);
        visitors.remove(get(id).visitor());
        return new Participants(byId, visitors, expected).with(get(id).erased());
    }

    /** The same participants, with this visitor to become a facilitator on joining. */
    @InsideRoom
    public Participants expecting(VisitorId visitor) {
        return new Participants(byId, byVisitor, visitor);
    }

    /**
     * The wanted name, followed by the first free number if it is taken: a second Ana becomes "Ana (2)".
     *
     * @param own the participant who wants the name, whose present name does not count as taken; null for a newcomer
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

    /** The name as compared: without regard to case, kinds of white space and invisible characters. */
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
